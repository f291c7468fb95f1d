package org.gaceta.simulation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Scan;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// All that a table holds, in memory.
final class TableCopy {
  private static final int AT_ONCE = 100;

  private TableCopy() {}

  static MemoryTable of(Table table) {
    var copy = new MemoryTable();
    Optional<Query.Position> after = Optional.empty();
    do {
      var slice = table.scan(new Scan(0, 1, AT_ONCE, after, Set.of()));
      var keys = new HashSet<Key>();
      slice.items().forEach(it -> keys.add(it.key()));
      table
          .get(keys, true)
          .values()
          .forEach(it -> {
            var _ = copy.write(Write.put(it));
          });
      after = slice.next();
    } while (after.isPresent());
    return copy;
  }
}
