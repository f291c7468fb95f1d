package org.gaceta.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What one answer of the table in memory holds, while it is read.
final class SliceBuilder {
  /// What one answer holds at most. Source: "Query" in DynamoDB's API reference.
  private static final int BYTES = 1 << 20;

  private final int limit;
  private final List<Item> items = new ArrayList<>();
  private int bytes;
  private boolean full;

  SliceBuilder(int limit) {
    this.limit = limit;
  }

  /// Takes an item, if there is room for it.
  ///
  /// @return whether there may be room for another
  boolean take(Item item) {
    bytes += item.size();
    full = !items.isEmpty() && bytes > BYTES;
    if (!full) {
      items.add(item);
      full = items.size() == limit;
    }
    return !full;
  }

  Slice build(Function<Item, Query.Position> position, UnaryOperator<Item> brought) {
    return new Slice(
        items.stream().map(brought).toList(),
        full ? Optional.of(position.apply(items.getLast())) : Optional.empty());
  }
}
