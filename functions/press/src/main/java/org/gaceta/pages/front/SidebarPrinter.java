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

/// What stands beside every article. It is an object of its own, which pages load, so that no
/// change of a ranking prints every page.
public record SidebarPrinter(HouseStyle house, Archive archive) implements Printer<Page.Sidebar> {
  @Override
  public Rendering print(Page.Sidebar page, List<Dirt> why, String stamp) {
    var latest = Window.on(archive, new Listing.Latest(), Rail.LATEST);
    var rail = Rail.read(archive, latest.entries());
    if (!latest.and(rail.scope()).shows(why)) {
      return new Rendering.Leave();
    }
    var model = Map.<String, Object>of("house", house, "widgets", rail.widgets());
    return new Rendering.Print(Sheet.html(Templates.render("sidebar.jte", model), stamp));
  }
}
