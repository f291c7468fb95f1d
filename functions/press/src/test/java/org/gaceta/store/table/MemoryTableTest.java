package org.gaceta.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MemoryTableTest extends TableContract {
  @Override
  protected Table fresh() {
    return new MemoryTable();
  }

  @Nested
  class Stream {
    private final MemoryTable table = new MemoryTable();
    private final Key a = new Key("P", "a");
    private final Item one = Item.at(a).number("n", 1).build();
    private final Item two = Item.at(a).number("n", 2).build();

    @Test
    void recordsWhatWritesChanged() {
      table.write(Write.put(one));
      table.write(set(2));
      table.write(Write.delete(a));
      assertEquals(
          List.of(
              new Recorded(1, a, Optional.empty(), Optional.of(one)),
              new Recorded(2, a, Optional.of(one), Optional.of(two)),
              new Recorded(3, a, Optional.of(two), Optional.empty())),
          table.recordsAfter(0));
    }

    @Test
    void goesOnAfterARecord() {
      table.write(Write.put(one));
      table.write(Write.put(two));
      assertEquals(2, table.recordsAfter(1).getFirst().sequence());
      assertEquals(List.of(), table.recordsAfter(2));
    }

    @Test
    void hasNoRecordOfAWriteThatChangesNothing() {
      table.write(Write.put(one));
      table.write(Write.put(one));
      table.write(set(1));
      table.write(new Write.Update(a, Map.of(), Set.of("missing"), Condition.NONE));
      table.write(Write.delete(new Key("P", "b")));
      table.write(new Write.Put(two, Condition.NEW));
      table.transact(List.of(Write.put(one), Write.delete(new Key("P", "b"))));
      assertEquals(1, table.recordsAfter(0).size());
    }

    @Test
    void hasARecordForEachItemOfATransaction() {
      var b = Item.at(new Key("P", "b")).build();
      table.transact(List.of(Write.put(one), Write.put(b)));
      assertEquals(
          List.of(
              new Recorded(1, a, Optional.empty(), Optional.of(one)),
              new Recorded(2, b.key(), Optional.empty(), Optional.of(b))),
          table.recordsAfter(0));
    }

    private Write set(long n) {
      return new Write.Update(a, Map.of("n", new Value.Whole(n)), Set.of(), Condition.NONE);
    }
  }
}
