package org.gaceta.pages.front;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.narrowing.Window;

/// The front page: the latest stories, one of them leading, with the widgets beside them.
public record FrontPrinter(HouseStyle house, Archive archive) implements Printer<Page.Front> {
  private static final int CUT = 60;

  @Override
  public Rendering print(Page.Front page, List<Dirt> why, String stamp) {
    var latest = Window.on(archive, new Listing.Latest(), CUT);
    var rail = Rail.read(archive, latest.entries());
    if (!latest.and(rail.scope()).shows(why)) {
      return new Rendering.Leave();
    }
    var front = Front.of(latest.entries());
    var model = Map.<String, Object>of("house", house, "front", front, "widgets", rail.widgets());
    return new Rendering.Print(Sheet.html(Templates.render("front.jte", model), stamp));
  }
}
