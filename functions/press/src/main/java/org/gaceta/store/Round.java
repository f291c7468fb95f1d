package org.gaceta.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.settling.Place;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Write;

/// The one transaction of a round of settling, while it is gathered. Room in it is reserved before
/// all that is to be written is known.
final class Round {
  /// The items of a transaction. Source: DynamoDB's developer guide.
  private static final int ITEMS = 100;

  /// What an article or an author takes of them: its counts, and a row out of a ranking and one in.
  static final int EACH = 3;

  private final List<Write> writes = new ArrayList<>();
  private int reserved;

  int room() {
    return ITEMS - reserved;
  }

  void reserve(int items) {
    reserved += items;
  }

  void add(Write write) {
    writes.add(write);
  }

  /// Puts what was settled of somebody, if nobody else settled it since.
  ///
  /// @param seq that of what is there, where something is
  void putCounts(Item counts, Optional<Long> seq) {
    add(
        new Write.Put(
            counts, seq.map(it -> Condition.equal(SettledItems.SEQ, it)).orElse(Condition.NEW)));
  }

  void moveRow(Optional<Place> was, Optional<Item> row) {
    var key = row.map(Item::key);
    was.map(Keys::place)
        .filter(it -> !key.equals(Optional.of(it)))
        .ifPresent(it -> add(Write.delete(it)));
    row.ifPresent(it -> add(Write.put(it)));
  }

  List<Write> writes() {
    return List.copyOf(writes);
  }
}
