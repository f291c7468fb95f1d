package org.gaceta.store;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// An article that the index says is due: a hint, which the head confirms or not.
///
/// @param at as the index has it, whose order is that of time
record DueArticle(Key head, String at) implements Comparable<DueArticle> {
  private static final Comparator<DueArticle> ORDER =
      Comparator.comparing(DueArticle::at).thenComparing(it -> it.head().pk());

  static DueArticle of(Item item) {
    return new DueArticle(item.key(), item.text(Index.DESK.sort()));
  }

  /// None where it is no instant: somebody wrote past this code.
  Optional<Instant> instant() {
    try {
      return Optional.of(Instant.parse(at));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// By the hour, then by the id: an index has those of one hour in no order.
  @Override
  public int compareTo(DueArticle other) {
    return ORDER.compare(this, other);
  }
}
