package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.assertDone;
import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

interface WriteContract extends TableTopic {
  @Test
  default void aPutReplacesTheWholeItem() {
    put(Item.at(key("a")).text("old", "x").build());
    put(item("a", "new"));
    assertEquals(Optional.of(item("a", "new")), get(key("a")));
  }

  @Test
  default void anUpdateChangesWhatItNamesAndAnswersTheWholeItem() {
    put(Item.at(key("a")).text("kept", "k").text("changed", "c").text("gone", "g").build());
    var after = Item.at(key("a")).text("kept", "k").number("changed", 1).flag("made", true).build();
    var update =
        new Write.Update(
            key("a"),
            Map.of("changed", new Value.Whole(1), "made", new Value.Flag(true)),
            Set.of("gone", "neverThere"),
            Condition.NONE);
    assertDone(Optional.of(after), table().write(update));
    assertEquals(Optional.of(after), get(key("a")));
  }

  @Test
  default void anUpdateMakesAnItemWhereThereIsNone() {
    assertDone(Optional.of(item("a", "made")), table().write(set("a", "made")));
    assertEquals(Optional.of(item("a", "made")), get(key("a")));
  }

  @Test
  default void anUpdateThatOnlyRemovesMakesAnItemOfItsKey() {
    var removal = new Write.Update(key("a"), Map.of(), Set.of("text"), Condition.NONE);
    var bare = Item.at(key("a")).build();
    assertDone(Optional.of(bare), table().write(removal));
    assertEquals(Optional.of(bare), get(key("a")));
  }

  @Test
  default void aDeleteLeavesNothing() {
    put(item("a", "x"));
    assertDone(Optional.empty(), table().write(Write.delete(key("a"))));
    assertEquals(Optional.empty(), get(key("a")));
  }

  @Test
  default void aDeleteOfNothingIsDone() {
    assertDone(Optional.empty(), table().write(Write.delete(key("a"))));
  }

  @Test
  default void anItemOfTheLargestSizeIsKept() {
    // pk, P, sk, a, text: the rest is the text
    var item = item("a", "x".repeat(400 * 1_024 - 10));
    assertEquals(400 * 1_024, item.size());
    put(item);
    assertEquals(Optional.of(item), get(key("a")));
  }

  private static Write set(String sk, String text) {
    return new Write.Update(
        key(sk), Map.of("text", new Value.Text(text)), Set.of(), Condition.NONE);
  }
}
