package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Gives up the address that an article had when it gets another.
final class GivenUpAddresses extends Rules {
  @Override
  Table table(Table table) {
    return new ForwardingTable(table) {
      @Override
      public Outcome transact(List<Write> writes) {
        var all = new ArrayList<>(writes);
        for (var write : writes) {
          if (write instanceof Write.Put(var item, _) && item.key().sk().equals("ARTICLE")) {
            super.get(item.key(), true)
                .flatMap(it -> it.read().maybeText("address"))
                .filter(it -> !it.equals(item.read().maybeText("address").orElse("")))
                .map(it -> new Key("ADDRESS#" + it, "ADDRESS"))
                .filter(it -> isNoOther(writes, it))
                .ifPresent(it -> all.add(Write.delete(it)));
          }
        }
        return super.transact(all);
      }
    };
  }

  private static boolean isNoOther(List<Write> writes, Key key) {
    return writes.stream().map(Write::key).noneMatch(key::equals);
  }
}
