package org.gaceta.pages.lists;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.narrowing.Reach;

/// The archive of a day on which something was printed.
public record DayPrinter(HouseStyle house, Archive archive) implements Printer<Page.OfDay> {
  private static final int CUT = 1_000;

  @Override
  public Rendering print(Page.OfDay page, List<Dirt> why, String stamp) {
    return archive
        .day(page.day(), CUT)
        .filter(it -> Reach.ofDay(page.day(), it, CUT).shows(why))
        .<Rendering>map(it -> new Rendering.Print(Sheet.html(html(page, it), stamp)))
        .orElseGet(Rendering.Leave::new);
  }

  private String html(Page.OfDay page, List<DayEntry> entries) {
    return Templates.render(
        "day.jte",
        Map.of("house", house, "page", page, "entries", entries, "full", entries.size() == CUT));
  }
}
