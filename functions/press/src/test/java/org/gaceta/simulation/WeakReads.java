package org.gaceta.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;

/// Reads nothing strongly.
final class WeakReads extends Rules {
  @Override
  Table table(Table table) {
    return new ForwardingTable(table) {
      @Override
      public Optional<Item> get(Key key, boolean strong) {
        return super.get(key, false);
      }

      @Override
      public Map<Key, Item> get(Set<Key> keys, boolean strong) {
        return super.get(keys, false);
      }

      @Override
      public Slice query(Query query) {
        return super.query(
            new Query(
                query.partition(),
                query.range(),
                query.direction(),
                query.limit(),
                query.after(),
                false));
      }
    };
  }
}
