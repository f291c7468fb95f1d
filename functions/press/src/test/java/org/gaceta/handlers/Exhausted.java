package org.gaceta.handlers;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;

/// A table that has no capacity for the next calls, of writes alone or of reads too.
final class Exhausted extends ForwardingTable {
  private final AtomicInteger left;
  private final boolean alsoReads;
  final AtomicInteger calls = new AtomicInteger();

  Exhausted(Table table, int next, boolean alsoReads) {
    super(table);
    this.left = new AtomicInteger(next);
    this.alsoReads = alsoReads;
  }

  @Override
  public Outcome write(Write write) {
    return isExhausted() ? new Outcome.Throttled() : super.write(write);
  }

  @Override
  public Outcome transact(List<Write> writes) {
    return isExhausted() ? new Outcome.Throttled() : super.transact(writes);
  }

  @Override
  protected void onRead() {
    if (alsoReads && isExhausted()) {
      throw new Unavailable("no capacity");
    }
  }

  private boolean isExhausted() {
    calls.incrementAndGet();
    return left.getAndUpdate(it -> Math.max(0, it - 1)) > 0;
  }
}
