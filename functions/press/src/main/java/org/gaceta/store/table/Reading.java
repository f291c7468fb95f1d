package org.gaceta.store.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A query over items in memory.
record Reading(Query query) {
  static final Comparator<Key> KEYS =
      Comparator.comparing(Key::pk, Utf8Order.INSTANCE).thenComparing(Key::sk, Utf8Order.INSTANCE);

  private static final Comparator<Query.Position> POSITIONS =
      Comparator.comparing((Query.Position it) -> it.indexSort().orElse(""), Utf8Order.INSTANCE)
          .thenComparing(Query.Position::key, KEYS);

  Slice of(Collection<Item> items) {
    var page = new SliceBuilder(query.limit());
    for (var item : (Iterable<Item>) selected(items)::iterator) {
      if (!page.take(item)) {
        break;
      }
    }
    return page.build(this::position, UnaryOperator.identity());
  }

  private Stream<Item> selected(Collection<Item> items) {
    var order = query.direction() == Query.Direction.ASCENDING ? POSITIONS : POSITIONS.reversed();
    return items.stream()
        .filter(this::isInPartition)
        .filter(item -> isInRange(item.text(sortName())))
        .filter(item -> query.after().map(it -> order.compare(position(item), it) > 0).orElse(true))
        .sorted(Comparator.comparing(this::position, order))
        .map(this::projected);
  }

  private boolean isInPartition(Item item) {
    return switch (query.partition()) {
      case Query.Partition.OfTable(var pk) -> item.key().pk().equals(pk);
      case Query.Partition.OfIndex(var index, var value) ->
          item.get(index.sort()).isPresent()
              && item.get(index.partition()).equals(Optional.of(new Value.Text(value)));
    };
  }

  private boolean isInRange(String sort) {
    return switch (query.range()) {
      case Query.Range.All() -> true;
      case Query.Range.Prefix(var prefix) -> sort.startsWith(prefix);
      case Query.Range.Between(var first, var last) ->
          Utf8Order.INSTANCE.compare(first, sort) <= 0
              && Utf8Order.INSTANCE.compare(sort, last) <= 0;
    };
  }

  private String sortName() {
    return switch (query.partition()) {
      case Query.Partition.OfTable _ -> Key.SK;
      case Query.Partition.OfIndex(var index, _) -> index.sort();
    };
  }

  private Query.Position position(Item item) {
    return switch (query.partition()) {
      case Query.Partition.OfTable _ -> Query.Position.at(item.key());
      case Query.Partition.OfIndex(var index, _) ->
          new Query.Position(item.key(), Optional.of(item.text(index.sort())));
    };
  }

  /// The item as the index holds it.
  private Item projected(Item item) {
    return switch (query.partition()) {
      case Query.Partition.OfIndex(var index, _) when !index.allAttributes() -> {
        var attributes = new HashMap<>(item.attributes());
        attributes.keySet().retainAll(Set.of(Key.PK, Key.SK, index.partition(), index.sort()));
        yield new Item(attributes);
      }
      case Query.Partition.OfTable _, Query.Partition.OfIndex _ -> item;
    };
  }
}
