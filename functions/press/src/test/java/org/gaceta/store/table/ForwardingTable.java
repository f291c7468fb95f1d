package org.gaceta.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table that passes everything on to another, for tests that change what becomes of some of it.
public abstract class ForwardingTable implements Table {
  private final Table table;

  /// In front of this one.
  protected ForwardingTable(Table table) {
    this.table = table;
  }

  /// Comes before each read.
  protected void onRead() {}

  @Override
  public Optional<Item> get(Key key, boolean strong) {
    onRead();
    return table.get(key, strong);
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    onRead();
    return table.get(keys, strong);
  }

  @Override
  public Slice query(Query query) {
    onRead();
    return table.query(query);
  }

  @Override
  public Slice scan(Scan scan) {
    onRead();
    return table.scan(scan);
  }

  @Override
  public Outcome write(Write write) {
    return table.write(write);
  }

  @Override
  public Outcome transact(List<Write> writes) {
    return table.transact(writes);
  }
}
