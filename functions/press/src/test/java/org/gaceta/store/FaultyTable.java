package org.gaceta.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// A table whose transactions go wrong as a test has planned; when nothing is planned they go
/// through.
final class FaultyTable implements Table {
  private final Table table;
  private final Deque<Function<Supplier<Outcome>, Outcome>> plans = new ArrayDeque<>();
  private int transactions;

  FaultyTable(Table table) {
    this.table = table;
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
  public Optional<Item> get(Key key, boolean strong) {
    return table.get(key, strong);
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    return table.get(keys, strong);
  }

  @Override
  public Slice query(Query query) {
    return table.query(query);
  }

  @Override
  public Outcome write(Write write) {
    return table.write(write);
  }

  @Override
  public Outcome transact(List<Write> writes) {
    transactions++;
    var plan = plans.poll();
    return plan == null ? table.transact(writes) : plan.apply(() -> table.transact(writes));
  }
}
