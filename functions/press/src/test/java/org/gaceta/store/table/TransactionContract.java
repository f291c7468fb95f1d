package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.assertDone;
import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

interface TransactionContract extends TableTopic {
  @Test
  default void doesAllItsWrites() {
    put(item("changed", "old"));
    put(item("gone", "old"));
    var outcome =
        table()
            .transact(
                List.of(
                    new Write.Put(item("made", "new"), Condition.NEW),
                    set("changed", Condition.equal("text", "old")),
                    new Write.Delete(key("gone"), Condition.equal("text", "old")),
                    Write.delete(key("neverThere"))));
    assertDone(Optional.empty(), outcome);
    assertEquals(Optional.of(item("made", "new")), get(key("made")));
    assertEquals(Optional.of(item("changed", "new")), get(key("changed")));
    assertEquals(Optional.empty(), get(key("gone")));
  }

  @Test
  default void doesNothingWhereOneConditionFailsAndTellsWhich() {
    put(item("a", "held"));
    put(item("c", "held"));
    var outcome =
        table()
            .transact(
                List.of(
                    new Write.Put(item("a", "new"), Condition.NEW),
                    Write.put(item("b", "new")),
                    set("c", Condition.equal("text", "other")),
                    new Write.Delete(key("d"), Condition.equal("text", "x"))));
    assertEquals(
        new Outcome.Refused(
            List.of(
                new Outcome.Refusal(0, Optional.of(item("a", "held"))),
                new Outcome.Refusal(2, Optional.of(item("c", "held"))),
                new Outcome.Refusal(3, Optional.empty()))),
        outcome);
    assertEquals(Optional.of(item("a", "held")), get(key("a")));
    assertEquals(Optional.empty(), get(key("b")));
    assertEquals(Optional.of(item("c", "held")), get(key("c")));
  }

  @Test
  default void takesAHundredWrites() {
    var writes = IntStream.range(0, 100).mapToObj(i -> Write.put(item("s" + i, "x"))).toList();
    assertDone(Optional.empty(), table().transact(writes));
    assertEquals(
        100,
        table()
            .query(Query.strongly("P", Query.Range.ALL, Query.Direction.ASCENDING, 200))
            .items()
            .size());
  }

  private static Write set(String sk, Condition condition) {
    return new Write.Update(key(sk), Map.of("text", new Value.Text("new")), Set.of(), condition);
  }
}
