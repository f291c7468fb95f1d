package org.gaceta.pages;

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
        .filter(it -> reach(page, it).shows(why))
        .<Rendering>map(it -> new Rendering.Print(Sheet.html(html(page, it), stamp)))
        .orElseGet(Rendering.Leave::new);
  }

  private static Reach reach(Page.OfDay page, List<DayEntry> entries) {
    return new Reach(
        new Listing.OfDay(page.day()), entries.stream().map(DayEntry::key).toList(), CUT);
  }

  private String html(Page.OfDay page, List<DayEntry> entries) {
    return Templates.render(
        "day.jte",
        Map.of("house", house, "page", page, "entries", entries, "full", entries.size() == CUT));
  }
}
