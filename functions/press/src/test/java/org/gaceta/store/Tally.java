package org.gaceta.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Scan;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// A table that counts the requests it gets, and loses the answers of some or dies at them.
final class Tally extends ForwardingTable {
  private IntPredicate lost = _ -> false;
  private IntPredicate fatal = _ -> false;
  private int writes;
  private int requests;

  Tally(Table table) {
    super(table);
  }

  /// The answers of these writes, counted from 1, are lost once they are done.
  Tally losing(IntPredicate which) {
    writes = 0;
    lost = which;
    return this;
  }

  /// The caller dies before these writes, counted from 1.
  Tally dyingBefore(IntPredicate which) {
    writes = 0;
    fatal = which;
    return this;
  }

  int requests() {
    return requests;
  }

  @Override
  public Optional<Item> get(Key key, boolean strong) {
    requests++;
    return super.get(key, strong);
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    requests++;
    return super.get(keys, strong);
  }

  @Override
  public Slice query(Query query) {
    requests++;
    return super.query(query);
  }

  @Override
  public Slice scan(Scan scan) {
    requests++;
    return super.scan(scan);
  }

  @Override
  public Outcome write(Write write) {
    return counted(() -> super.write(write));
  }

  @Override
  public Outcome transact(List<Write> all) {
    return counted(() -> super.transact(all));
  }

  private Outcome counted(Supplier<Outcome> write) {
    requests++;
    writes++;
    if (fatal.test(writes)) {
      throw new IllegalStateException("died before write " + writes);
    }
    var outcome = write.get();
    return lost.test(writes) ? new Outcome.Unknown() : outcome;
  }
}
