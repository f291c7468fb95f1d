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

/// The latest posts in a row, below every article: an object of its own, as the sidebar is.
public record CarouselPrinter(HouseStyle house, Archive archive) implements Printer<Page.Carousel> {
  /// How many posts a carousel shows.
  static final int CUT = 12;

  @Override
  public Rendering print(Page.Carousel page, List<Dirt> why, String stamp) {
    var latest = Window.on(archive, new Listing.Latest(), CUT);
    if (!latest.shows(why)) {
      return new Rendering.Leave();
    }
    var model = Map.<String, Object>of("house", house, "entries", latest.entries());
    return new Rendering.Print(Sheet.html(Templates.render("carousel.jte", model), stamp));
  }
}
