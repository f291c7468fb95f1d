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
    Optional<Position> after,
    boolean strong) {
  public Query {
    boolean indexed = partition instanceof Partition.OfIndex;
    if (limit < 1
        || (strong && indexed)
        || after.map(it -> it.indexSort().isPresent() != indexed).orElse(false)) {
      throw new IllegalArgumentException(
          "no such query: %s, limit %d, after %s".formatted(partition, limit, after));
    }
  }

  /// Where a query goes on: after the item of this key, which need not be there any more. An index
  /// has that item where its sort attribute put it, and so its value is told as well.
  public record Position(Key key, Optional<String> indexSort) {
    public static Position at(Key key) {
      return new Position(key, Optional.empty());
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

  public Query from(Optional<Position> position) {
    return new Query(partition, range, direction, limit, position, strong);
  }
}
