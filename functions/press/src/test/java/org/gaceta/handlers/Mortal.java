package org.gaceta.handlers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Scan;
import org.gaceta.store.table.Slice;
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
  public Optional<Item> get(Key key, boolean strong) {
    live();
    return super.get(key, strong);
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    live();
    return super.get(keys, strong);
  }

  @Override
  public Slice query(Query query) {
    live();
    return super.query(query);
  }

  @Override
  public Slice scan(Scan scan) {
    live();
    return super.scan(scan);
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
