package org.gaceta.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.handlers.Wiring;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// Counts a comment more or less each time that a record says that one was approved or not any
/// more.
final class BumpedCounters extends Rules {
  @Override
  Woken settler(Wiring wiring, List<Recorded> batch) {
    var settler = super.settler(wiring, batch);
    return event -> {
      batch.forEach(it -> bump(wiring.table().get(), it));
      return settler.handle(event);
    };
  }

  private static void bump(Table table, Recorded record) {
    var change = isApproved(record.after()) - isApproved(record.before());
    if (!record.key().pk().startsWith("DISCUSSION#") || change == 0) {
      return;
    }
    var shown = new Value.Flag(change > 0);
    var _ =
        table.write(
            new Write.Update(record.key(), Map.of("shown", shown), Set.of(), Condition.NONE));
    var article = record.key().pk().replace("DISCUSSION#", "ARTICLE#");
    table
        .get(new Key(article, "ARTICLE#COUNTS"), true)
        .ifPresent(it -> table.write(Write.put(with(it, change))));
  }

  private static int isApproved(Optional<Item> comment) {
    return comment.filter(it -> it.text("state").equals("approved")).isPresent() ? 1 : 0;
  }

  private static Item with(Item counts, int change) {
    var attributes = new HashMap<>(counts.attributes());
    attributes.put("n", new Value.Whole(counts.read().number("n") + change));
    attributes.put("seq", new Value.Whole(counts.read().number("seq") + 1));
    return new Item(attributes);
  }
}
