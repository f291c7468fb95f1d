package org.gaceta.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// A table whose index does not show some items yet, and that has no capacity for some writes.
final class Hindered implements Table {
  private final Table table;
  Predicate<Key> hidden = _ -> false;
  Predicate<Write> throttled = _ -> false;

  Hindered(Table table) {
    this.table = table;
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
    var slice = table.query(query);
    return new Slice(
        slice.items().stream().filter(it -> !hidden.test(it.key())).toList(), slice.next());
  }

  @Override
  public Outcome write(Write write) {
    return throttled.test(write) ? new Outcome.Throttled() : table.write(write);
  }

  @Override
  public Outcome transact(List<Write> writes) {
    return table.transact(writes);
  }
}
