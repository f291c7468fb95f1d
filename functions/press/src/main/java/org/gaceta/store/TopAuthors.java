package org.gaceta.store;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Table;

/// The authors with the most articles, for the API: one query, and not a strong one.
public final class TopAuthors {
  private final Table table;

  public TopAuthors(Table table) {
    this.table = table;
  }

  public List<TopAuthor> top(int limit) {
    var query =
        new Query(
            new Partition.OfTable(Keys.ranking(new Ranking.Authors())),
            Range.ALL,
            Direction.DESCENDING,
            limit,
            Optional.empty(),
            false);
    return table.query(query).items().stream().map(TopAuthors::topAuthor).toList();
  }

  private static TopAuthor topAuthor(Item row) {
    var attributes = row.read();
    return new TopAuthor(
        new Author(
            Keys.rankedAuthor(row.key()), attributes.text("name"), attributes.maybeText("role")),
        attributes.number("n"));
  }
}
