package org.gaceta.store;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.FixedWidth;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Table;

/// The index of what waits, as far as instants order it. Whatever kinds of items wait in a
/// partition, all tell their instants in one width, so that one range is right for all.
final class DeskIndex {
  static final String DRAFT = "draft";

  /// What waits for the clock: articles for their hour or their end, and erasures.
  static final String DUE = "due";

  private static final int PAGE = 100;

  private DeskIndex() {}

  static void place(Item.Builder item, String partition, Instant at) {
    item.text(Index.DESK.partition(), partition).text(Index.DESK.sort(), FixedWidth.text(at));
  }

  /// What the clock is to see to by then, of every kind, from the first year on.
  static Stream<Item> due(Table table, Instant now) {
    return EveryPage.of(
        table,
        new Query(
            new Partition.OfIndex(Index.DESK, DUE),
            new Range.Between("0", FixedWidth.text(now)),
            Direction.ASCENDING,
            PAGE,
            Optional.empty(),
            false));
  }
}
