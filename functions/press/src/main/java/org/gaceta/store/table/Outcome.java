package org.gaceta.store.table;

import java.util.List;
import java.util.Optional;

/// What became of a write or a transaction. All but `Done` and `Unknown` changed nothing.
public sealed interface Outcome {
  /// It holds. After one write: the item as it is now, nothing after a delete; after a transaction:
  /// nothing.
  record Done(Optional<Item> image) implements Outcome {}

  /// Conditions did not hold: those of these writes.
  record Refused(List<Refusal> refusals) implements Outcome {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /// Which write of the transaction (0 for a single one), and the item that its key holds.
  record Refusal(int write, Optional<Item> held) {}

  /// Another transaction held one of the items: try again.
  record Conflict() implements Outcome {}

  /// The table has no capacity now: try again later.
  record Throttled() implements Outcome {}

  /// The answer was lost: the write may have been done or not, but whole. Read again and decide.
  record Unknown() implements Outcome {}
}
