package org.gaceta.pages;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.house.HouseStyle;

/// The front page: the latest stories, one of them leading.
record FrontPrinter(HouseStyle house, Archive archive) implements Printer<Page.Front> {
  private static final int CUT = 60;

  @Override
  public Rendering print(Page.Front page, List<Dirt> why, String stamp) {
    var latest = Window.on(archive, new Listing.Latest(), CUT);
    if (!latest.shows(why)) {
      return new Rendering.Leave();
    }
    var model = Map.<String, Object>of("house", house, "front", Front.of(latest.entries()));
    return new Rendering.Print(Sheet.html(Templates.render("front.jte", model), stamp));
  }
}
