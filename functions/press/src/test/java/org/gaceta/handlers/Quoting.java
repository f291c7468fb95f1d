package org.gaceta.handlers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Scan;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// A table whose faults quote what it was asked, and all that it holds of it.
final class Quoting extends ForwardingTable {
  private final Table table;
  private final Function<String, RuntimeException> fault;

  Quoting(Table table, Function<String, RuntimeException> fault) {
    super(table);
    this.table = table;
    this.fault = fault;
  }

  @Override
  public Optional<Item> get(Key key, boolean strong) {
    throw fault.apply("read " + table.get(key, strong));
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    throw fault.apply("read " + table.get(keys, strong));
  }

  @Override
  public Slice query(Query query) {
    throw fault.apply("read " + table.query(query));
  }

  @Override
  public Slice scan(Scan scan) {
    throw fault.apply("read " + table.scan(scan));
  }

  @Override
  public Outcome write(Write write) {
    throw fault.apply("write " + write);
  }

  @Override
  public Outcome transact(List<Write> writes) {
    throw fault.apply("write " + writes);
  }
}
