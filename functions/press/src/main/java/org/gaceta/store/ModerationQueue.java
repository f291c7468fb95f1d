package org.gaceta.store;

import java.time.InstantSource;
import java.util.Optional;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.comment.Queue;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Table;

/// What waits for an editor, and what was taken for spam: read from an index, oldest first.
public final class ModerationQueue {
  private final Table table;
  private final InstantSource clock;

  public ModerationQueue(Table table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /// A stretch of a queue. It asks for one comment more than it gives, so that there is a next
  /// stretch only where there is more.
  public Queue stretch(Queue.Of which, int limit, Optional<Place> after) {
    var slice =
        table.query(
            new Query(
                new Partition.OfIndex(Index.DESK, name(which)),
                Range.ALL,
                Direction.ASCENDING,
                limit + 1,
                after.map(ModerationQueue::position),
                false));
    var items = slice.items().stream().limit(limit).toList();
    var more = slice.items().size() > limit || (slice.next().isPresent() && !items.isEmpty());
    var now = clock.instant();
    return new Queue(
        items.stream()
            .filter(it -> !CommentItem.isExpired(it, now))
            .map(CommentItem::comment)
            .toList(),
        more
            ? Optional.of(items.getLast().key())
                .map(it -> new Place(Keys.articleOfSubmitted(it), Keys.commentOf(it)))
            : Optional.empty());
  }

  private static String name(Queue.Of which) {
    return switch (which) {
      case PENDING -> "pending";
      case SPAM -> "spam";
    };
  }

  private static Query.Position position(Place place) {
    return new Query.Position(
        Keys.submitted(place.article(), place.comment()), Optional.of(place.comment().text()));
  }
}
