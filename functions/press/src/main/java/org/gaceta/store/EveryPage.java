package org.gaceta.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;

/// Reads all that a query asks for, in its order, however many pages of answers that takes. A page
/// is read when the one before is done with, and none that nobody asks for.
final class EveryPage {
  private EveryPage() {}

  static Stream<Item> of(Table table, Query first) {
    return Stream.iterate(
            Optional.of(table.query(first)),
            Optional::isPresent,
            page -> page.flatMap(Slice::next).map(it -> table.query(first.from(Optional.of(it)))))
        .flatMap(page -> page.stream().flatMap(it -> it.items().stream()));
  }
}
