package org.gaceta.simulation;

import java.util.HashMap;
import java.util.Optional;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Value;

/// Does not notice that an article has printed another path than its address.
final class UnnoticedAliases extends Rules {
  private static final String PRINTED = "printed";

  @Override
  Optional<Recorded> rendered(Recorded record) {
    var printed = record.after().flatMap(it -> it.get(PRINTED));
    return Optional.of(
        record.key().sk().equals("ARTICLE") && printed.isPresent()
            ? new Recorded(
                record.sequence(),
                record.key(),
                record.before().map(it -> with(it, printed.get())),
                record.after())
            : record);
  }

  private static Item with(Item item, Value printed) {
    var attributes = new HashMap<>(item.attributes());
    attributes.put(PRINTED, printed);
    return new Item(attributes);
  }
}
