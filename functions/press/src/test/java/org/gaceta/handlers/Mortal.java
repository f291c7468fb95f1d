package org.gaceta.handlers;

import java.util.List;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;

/// A table whose caller dies after so many calls, the last of which takes effect.
final class Mortal extends ForwardingTable {
  private int left;

  Mortal(Table table, int calls) {
    super(table);
    this.left = calls;
  }

  /// Whether the caller would have gone on.
  boolean isOver() {
    return left < 0;
  }

  @Override
  protected void onRead() {
    live();
  }

  @Override
  public Outcome write(Write write) {
    live();
    return super.write(write);
  }

  @Override
  public Outcome transact(List<Write> writes) {
    live();
    return super.transact(writes);
  }

  private void live() {
    left--;
    if (left < 0) {
      throw new Unavailable("died");
    }
  }
}
