package org.gaceta.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.site.MostCommented;
import org.gaceta.store.table.Table;

/// The most commented articles, for the API: a query for each month, and not a strong one.
public final class MostCommentedArticles {
  private final Table table;
  private final Rankings rankings;

  public MostCommentedArticles(Table table) {
    this.table = table;
    this.rankings = new Rankings(table, false);
  }

  /// Those of a month; of this one and the last where none is given.
  ///
  /// @param after the place after which they begin
  public MostCommented stretch(Optional<YearMonth> month, int limit, Optional<Place> after) {
    return MostCommented.of(
        month.map(List::of).orElseGet(this::ofLate).stream()
            .flatMap(it -> rankings.mostCommented(it, limit + 1, after).stream())
            .toList(),
        limit);
  }

  /// None before the clock has first told the day.
  private List<YearMonth> ofLate() {
    return table
        .get(Keys.TODAY, false)
        .map(it -> MostCommented.months(TodayItem.day(it)))
        .orElse(List.of());
  }
}
