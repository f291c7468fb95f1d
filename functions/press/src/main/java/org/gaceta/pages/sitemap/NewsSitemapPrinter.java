package org.gaceta.pages.sitemap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.narrowing.Reach;

/// What was printed today and yesterday, as Google News asks for it. Where that is nothing, it
/// names the front page, since the schema has no empty sitemap.
public record NewsSitemapPrinter(HouseStyle house, Archive archive)
    implements Printer<Page.NewsSitemap> {
  /// As many as Google News takes. Source: its help on news sitemaps.
  private static final int CUT = 1_000;

  @Override
  public Rendering print(Page.NewsSitemap page, List<Dirt> why, String stamp) {
    var today = archive.today();
    var recent = why.stream().filter(it -> !isOld(it, today)).toList();
    if (recent.isEmpty() && !why.isEmpty()) {
      return new Rendering.Leave();
    }
    var entries = today.stream().flatMap(this::newest).limit(CUT).toList();
    if (!recent.isEmpty() && recent.stream().noneMatch(it -> shows(entries, it))) {
      return new Rendering.Leave();
    }
    var news = entries.isEmpty() ? List.of(front()) : entries.stream().map(this::location).toList();
    return new Rendering.Print(Sheet.sitemap(SitemapXml.pages(news), stamp));
  }

  private Stream<DayEntry> newest(LocalDate today) {
    return Stream.of(today, today.minusDays(1)).flatMap(it -> archive.printedOn(it, CUT).stream());
  }

  /// The day that pages take as today only moves forward: what is old stays old.
  private static boolean isOld(Dirt dirt, Optional<LocalDate> today) {
    return dirt instanceof Dirt.WhereInReach(_, Listing.OfDay(var day), _)
        && today.filter(it -> day.isBefore(it.minusDays(1))).isPresent();
  }

  /// The two days are cut as one list.
  private static boolean shows(List<DayEntry> entries, Dirt dirt) {
    return !(dirt instanceof Dirt.WhereInReach(_, var day, _))
        || new Reach(day, entries.stream().map(DayEntry::key).toList(), CUT).shows(dirt);
  }

  private Location location(DayEntry entry) {
    var news =
        new Location.News(
            house.site().title(),
            NewsLanguage.of(house.site().language()),
            entry.key().publishedAt(),
            entry.title());
    return new Location(
        house.absolute(entry.address()), Optional.of(entry.modified()), Optional.of(news));
  }

  private Location front() {
    return new Location(house.absolute(new SitePath("")));
  }
}
