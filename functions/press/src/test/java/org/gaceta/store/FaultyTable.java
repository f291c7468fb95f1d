package org.gaceta.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// A table whose transactions go wrong as a test has planned; when nothing is planned they go
/// through.
final class FaultyTable extends ForwardingTable {
  private final Deque<Function<Supplier<Outcome>, Outcome>> plans = new ArrayDeque<>();
  private int transactions;

  FaultyTable(Table table) {
    super(table);
  }

  /// The next transaction is not done, and this comes of it.
  FaultyTable then(Outcome outcome) {
    plans.add(_ -> outcome);
    return this;
  }

  /// The next transaction is done, and its answer lost.
  FaultyTable thenLoseTheAnswer() {
    plans.add(transaction -> {
      var _ = transaction.get();
      return new Outcome.Unknown();
    });
    return this;
  }

  /// Something else happens right before the next transaction.
  FaultyTable thenAfter(Runnable other) {
    plans.add(transaction -> {
      other.run();
      return transaction.get();
    });
    return this;
  }

  int transactions() {
    return transactions;
  }

  @Override
  public Outcome transact(List<Write> writes) {
    transactions++;
    var plan = plans.poll();
    return plan == null ? super.transact(writes) : plan.apply(() -> super.transact(writes));
  }
}
