package org.gaceta.store.table;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The items of an in-memory table as a read sees them that is not strong: each key's changes come
/// in their order, but some later than others'.
final class Replica {
  private final TreeMap<Key, Item> items = new TreeMap<>(Reading.KEYS);
  private final ArrayDeque<Arrival> waiting = new ArrayDeque<>();
  private final Lag lag;

  Replica(Lag lag) {
    this.lag = lag;
  }

  void add(Key key, Optional<Item> after) {
    waiting.add(new Arrival(key, after));
  }

  /// What is seen now.
  NavigableMap<Key, Item> items() {
    var held = new HashSet<Key>();
    waiting.removeIf(it -> !held.contains(it.key()) && isSeen(it, held));
    return items;
  }

  private boolean isSeen(Arrival arrival, Set<Key> held) {
    if (!lag.shows(arrival.key())) {
      var _ = held.add(arrival.key());
      return false;
    }
    arrival
        .after()
        .ifPresentOrElse(it -> items.put(arrival.key(), it), () -> items.remove(arrival.key()));
    return true;
  }

  private record Arrival(Key key, Optional<Item> after) {}
}
