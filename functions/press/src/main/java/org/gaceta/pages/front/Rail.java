package org.gaceta.pages.front;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.MostCommented;
import org.gaceta.pages.narrowing.RankingWindow;
import org.gaceta.pages.narrowing.Reach;
import org.gaceta.pages.narrowing.Scope;

/// The widgets beside stories as the table has them now, and the judge of what lies beyond them but
/// for the latest posts, whose listing has a window of its own.
public record Rail(Widgets widgets, Scope scope) {
  /// How many of the latest posts it shows.
  static final int LATEST = 8;

  private static final int CUT = 5;

  /// Reads it.
  ///
  /// @param latest at least as many of the latest posts as it shows, where there are so many
  static Rail read(Archive archive, List<Entry> latest) {
    var places = new HashMap<Ranking, List<Place>>();
    var today = archive.today();
    var authors = archive.topAuthors(CUT);
    places.put(new Ranking.Authors(), authors.stream().map(TopAuthor::place).toList());
    var commented =
        today.map(MostCommented::months).orElse(List.of()).stream()
            .flatMap(month -> ofMonth(archive, month, places).stream())
            .toList();
    var videos = archive.videos(CUT);
    var shown = videos.stream().map(it -> it.entry().key()).toList();
    return new Rail(
        new Widgets(
            today,
            latest.stream().limit(LATEST).toList(),
            authors,
            MostCommented.of(commented, CUT).articles(),
            videos),
        new RankingWindow(places, CUT).and(new Reach(new Listing.OfVideo(), shown, CUT)));
  }

  private static List<Commented> ofMonth(
      Archive archive, YearMonth month, Map<Ranking, List<Place>> places) {
    var commented = archive.mostCommented(month, CUT);
    places.put(new Ranking.Commented(month), commented.stream().map(Commented::place).toList());
    return commented;
  }
}
