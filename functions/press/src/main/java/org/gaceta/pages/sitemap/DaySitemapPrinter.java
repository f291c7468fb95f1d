package org.gaceta.pages.sitemap;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.narrowing.Reach;

/// The sitemap of a day on which something was printed. Where all of it was taken back, it names
/// the day's archive, which says so.
public record DaySitemapPrinter(HouseStyle house, Archive archive)
    implements Printer<Page.SitemapOfDay> {
  /// More than a day's archive shows: here is where the rest is found. The protocol has 50,000, but
  /// each article of the day reads them all again.
  private static final int CUT = 10_000;

  @Override
  public Rendering print(Page.SitemapOfDay page, List<Dirt> why, String stamp) {
    return archive
        .day(page.day(), CUT)
        .filter(it -> Reach.ofDay(page.day(), it, CUT).shows(why))
        .map(it -> it.isEmpty() ? archiveOf(page) : it.stream().map(this::location).toList())
        .<Rendering>map(it -> new Rendering.Print(Sheet.sitemap(SitemapXml.pages(it), stamp)))
        .orElseGet(Rendering.Leave::new);
  }

  private Location location(DayEntry entry) {
    return new Location(
        house.absolute(entry.address()), Optional.of(entry.modified()), Optional.empty());
  }

  private List<Location> archiveOf(Page.SitemapOfDay page) {
    return List.of(new Location(house.absolute(new Page.OfDay(page.day()).path())));
  }
}
