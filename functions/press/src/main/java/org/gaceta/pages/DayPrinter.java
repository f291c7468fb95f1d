package org.gaceta.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.house.HouseStyle;

/// The archive of a day on which something was printed.
record DayPrinter(HouseStyle house, Archive archive) implements Printer<Page.OfDay> {
  private static final int CUT = 1_000;

  @Override
  public Rendering print(Page.OfDay page, List<Dirt> why, String stamp) {
    return archive
        .day(page.day(), CUT)
        .filter(it -> reach(page.day(), it, CUT).shows(why))
        .<Rendering>map(it -> new Rendering.Print(Sheet.html(html(page, it), stamp)))
        .orElseGet(Rendering.Leave::new);
  }

  /// How far down its day a page shows it.
  static Reach reach(LocalDate day, List<DayEntry> entries, int cut) {
    return new Reach(new Listing.OfDay(day), entries.stream().map(DayEntry::key).toList(), cut);
  }

  private String html(Page.OfDay page, List<DayEntry> entries) {
    return Templates.render(
        "day.jte",
        Map.of("house", house, "page", page, "entries", entries, "full", entries.size() == CUT));
  }
}
