package org.gaceta.store;

import java.util.List;
import java.util.function.Predicate;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// A table whose index does not show some items yet, and that has no capacity for some writes.
final class Hindered extends ForwardingTable {
  Predicate<Key> hidden = _ -> false;
  Predicate<Write> throttled = _ -> false;

  Hindered(Table table) {
    super(table);
  }

  @Override
  public Slice query(Query query) {
    var slice = super.query(query);
    return new Slice(
        slice.items().stream().filter(it -> !hidden.test(it.key())).toList(), slice.next());
  }

  @Override
  public Outcome transact(List<Write> writes) {
    return writes.stream().anyMatch(throttled) ? new Outcome.Throttled() : super.transact(writes);
  }

  @Override
  public Outcome write(Write write) {
    return throttled.test(write) ? new Outcome.Throttled() : super.write(write);
  }
}
