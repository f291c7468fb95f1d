package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.FixedWidth;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Waiting;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The articles that wait for an editor or for their hour: read from an index, which lags a moment
/// behind.
public final class WaitingArticles {
  private static final Logger LOG = LoggerFactory.getLogger(WaitingArticles.class);

  private final Table table;

  public WaitingArticles(Table table) {
    this.table = table;
  }

  /// A stretch of them: as many as were asked for, where there are, whatever else the clock is to
  /// see to in between. It asks for one more than it gives, so that there is a next stretch only
  /// where there is more.
  public Waiting stretch(Waiting.Of which, int limit, Optional<EntryKey> after) {
    var found =
        EveryPage.of(table, query(which, limit, after))
            .filter(it -> Keys.isHead(it.key()))
            .flatMap(it -> article(it).stream())
            .filter(it -> it.state() == which.state())
            .limit(limit + 1L)
            .toList();
    var articles = found.stream().limit(limit).toList();
    return new Waiting(
        articles,
        found.size() > limit ? Optional.of(which.place(articles.getLast())) : Optional.empty());
  }

  /// None where it cannot be read: that one is for the log, the others are for the editor.
  private static Optional<Article> article(Item item) {
    try {
      return Revising.article(Optional.of(HeadItem.of(item)));
    } catch (RuntimeException e) {
      LOG.error("{} waits at the desk and cannot be read", item.key(), e);
      return Optional.empty();
    }
  }

  private static Query query(Waiting.Of which, int limit, Optional<EntryKey> after) {
    return new Query(
        new Partition.OfIndex(
            Index.DESK,
            switch (which) {
              case DRAFT -> DeskIndex.DRAFT;
              case SCHEDULED -> DeskIndex.DUE;
            }),
        Range.ALL,
        switch (which) {
          case DRAFT -> Direction.DESCENDING;
          case SCHEDULED -> Direction.ASCENDING;
        },
        limit + 1,
        after.map(it ->
            new Query.Position(Keys.head(it.id()), Optional.of(FixedWidth.text(it.publishedAt())))),
        false);
  }
}
