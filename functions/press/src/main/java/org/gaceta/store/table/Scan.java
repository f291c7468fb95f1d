package org.gaceta.store.table;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/// One look at the table as a whole, or at one of the segments that it is divided into, so that
/// several can walk it at once. The order is the table's own; what is written meanwhile may be seen
/// or not.
///
/// @param segment which of the segments, from 0
/// @param limit how many items at most are read, from 1
/// @param after the `next` of the slice before, to go on from
/// @param attributes what is brought of each item, beside its key
public record Scan(
    int segment, int segments, int limit, Optional<Query.Position> after, Set<String> attributes) {
  public Scan {
    attributes = Set.copyOf(attributes);
    if (segment < 0
        || segment >= segments
        || limit < 1
        || after.flatMap(Query.Position::indexSort).isPresent()) {
      throw new IllegalArgumentException(
          "no such scan: segment %d of %d, limit %d, after %s"
              .formatted(segment, segments, limit, after));
    }
  }

  /// What it brings of an item.
  Item brought(Item item) {
    var brought = new HashMap<>(item.attributes());
    brought
        .keySet()
        .removeIf(it -> !it.equals(Key.PK) && !it.equals(Key.SK) && !attributes.contains(it));
    return new Item(brought);
  }
}
