package org.gaceta.store.table;

import java.util.List;
import java.util.Optional;

/// What one query read, and where the next one goes on, if the partition may hold more.
public record Slice(List<Item> items, Optional<Query.Position> next) {
  public Slice {
    items = List.copyOf(items);
  }
}
