package org.gaceta.pages.lists;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;

/// The way to all that was ever printed: the days that have an archive.
public record CalendarPrinter(HouseStyle house, Archive archive) implements Printer<Page.Calendar> {
  @Override
  public Rendering print(Page.Calendar page, List<Dirt> why, String stamp) {
    var model =
        Map.<String, Object>of(
            "house", house, "page", page, "years", PrintedYear.of(archive.days()));
    return new Rendering.Print(Sheet.html(Templates.render("calendar.jte", model), stamp));
  }
}
