package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.settling.Counts;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Table;

/// What an audit found of an article beside its head and its counts, and read after those.
///
/// @param comments how many of its comments bear the mark that they are shown
/// @param row what stands where its counts say that its row is
record Found(long comments, Optional<Item> row) {
  static Found of(ArticleId id, Counts counts, Table table) {
    return new Found(
        new Discussions(table).shown(id),
        counts.standing().place().flatMap(it -> table.get(Keys.place(it), true)));
  }
}
