package org.gaceta.store.table;

import java.util.Optional;

/// One query: a partition of the table or of one of its indexes, and a range of it.
///
/// @param limit how many items at most are read, from 1
/// @param after the `next` of the slice before, to go on from
/// @param strong sees every write that was answered before; never with an index
public record Query(
    Partition partition,
    Range range,
    Direction direction,
    int limit,
    Optional<Key> after,
    boolean strong) {
  public Query {
    if (limit < 1 || (strong && partition instanceof Partition.OfIndex)) {
      throw new IllegalArgumentException("no such query: " + limit + ", " + partition);
    }
  }

  /// Where to look.
  public sealed interface Partition {
    record OfTable(String pk) implements Partition {}

    record OfIndex(Index index, String partition) implements Partition {}
  }

  /// Which sort keys, both ends included, compared by their UTF-8 bytes.
  public sealed interface Range {
    Range ALL = new All();

    record All() implements Range {}

    record Prefix(String prefix) implements Range {}

    record Between(String first, String last) implements Range {}
  }

  public enum Direction {
    ASCENDING,
    DESCENDING
  }

  /// All of a partition of the table, strongly read.
  public static Query strongly(String pk, Range range, Direction direction, int limit) {
    return new Query(new Partition.OfTable(pk), range, direction, limit, Optional.empty(), true);
  }

  public Query from(Optional<Key> key) {
    return new Query(partition, range, direction, limit, key, strong);
  }
}
