package org.gaceta.domain.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.settling.Place;

/// A stretch of the most commented articles of some months, the first of them first.
///
/// @param next the place after which the next stretch begins, where there is one
public record MostCommented(List<Commented> articles, Optional<Place> next) {
  private static final Comparator<Commented> MOST_FIRST =
      Comparator.comparing((Commented it) -> it.place().text()).reversed();

  public MostCommented {
    articles = List.copyOf(articles);
  }

  /// The months whose articles count as commented of late: this one and the last.
  public static List<YearMonth> months(LocalDate today) {
    return List.of(YearMonth.from(today), YearMonth.from(today).minusMonths(1));
  }

  /// The first of what several months have, of each of which one more than that is enough to know.
  public static MostCommented of(List<Commented> ofAllMonths, int limit) {
    var articles = ofAllMonths.stream().sorted(MOST_FIRST).limit(limit).toList();
    return new MostCommented(
        articles,
        ofAllMonths.size() > limit ? Optional.of(articles.getLast().place()) : Optional.empty());
  }
}
