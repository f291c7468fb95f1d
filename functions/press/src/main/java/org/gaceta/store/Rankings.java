package org.gaceta.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Commented;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Table;

/// The rankings, one query each: strongly read for pages, and at half the cost for the API.
public final class Rankings {
  private final Table table;
  private final boolean strong;

  public Rankings(Table table, boolean strong) {
    this.table = table;
    this.strong = strong;
  }

  /// The authors with the most articles, the first of them first.
  public List<TopAuthor> topAuthors(int limit) {
    return rows(new Ranking.Authors(), limit, Optional.empty()).stream()
        .map(RankItem::topAuthor)
        .toList();
  }

  /// The articles of a month with the most comments, the first of them first.
  ///
  /// @param after the place after which they begin, in whichever month
  public List<Commented> mostCommented(YearMonth month, int limit, Optional<Place> after) {
    var ranking = new Ranking.Commented(month);
    return rows(ranking, limit, after).stream().map(it -> RankItem.commented(ranking, it)).toList();
  }

  private List<Item> rows(Ranking ranking, int limit, Optional<Place> after) {
    var query =
        new Query(
            new Partition.OfTable(Keys.ranking(ranking)),
            Range.ALL,
            Direction.DESCENDING,
            limit,
            after.map(
                it -> Query.Position.at(Keys.place(new Place(ranking, it.count(), it.key())))),
            strong);
    return table.query(query).items();
  }
}
