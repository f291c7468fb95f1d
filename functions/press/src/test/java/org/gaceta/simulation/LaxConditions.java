package org.gaceta.simulation;

import java.util.List;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Writes to comments without asking for one of the attributes that they should ask for.
final class LaxConditions extends Rules {
  private final String set;
  private final String forgotten;

  /// @param set an attribute that those writes set
  /// @param forgotten the attribute that their condition leaves out
  LaxConditions(String set, String forgotten) {
    this.set = set;
    this.forgotten = forgotten;
  }

  @Override
  Table table(Table table) {
    return new ForwardingTable(table) {
      @Override
      public Outcome write(Write write) {
        return super.write(lax(write));
      }

      @Override
      public Outcome transact(List<Write> writes) {
        return super.transact(writes.stream().map(LaxConditions.this::lax).toList());
      }
    };
  }

  private Write lax(Write write) {
    return write instanceof Write.Update(var key, var sets, var removes, var condition)
            && key.pk().startsWith("DISCUSSION#")
            && sets.containsKey(set)
        ? new Write.Update(key, sets, removes, lax(condition))
        : write;
  }

  private Condition lax(Condition condition) {
    return switch (condition) {
      case Condition.All(var all) ->
          new Condition.All(all.stream().filter(it -> !asks(it)).map(this::lax).toList());
      case Condition.Absent _,
          Condition.Any _,
          Condition.Equal _,
          Condition.Expired _,
          Condition.Less _ ->
          asks(condition) ? Condition.NONE : condition;
    };
  }

  private boolean asks(Condition condition) {
    return switch (condition) {
      case Condition.Absent(var attribute) -> attribute.equals(forgotten);
      case Condition.Equal(var attribute, _) -> attribute.equals(forgotten);
      case Condition.Less(var attribute, _) -> attribute.equals(forgotten);
      case Condition.All _, Condition.Any _, Condition.Expired _ -> false;
    };
  }
}
