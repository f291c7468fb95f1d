package org.gaceta.store.table;

import static org.gaceta.store.table.Query.Direction.ASCENDING;
import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Requests that no outcome answers, for the caller's code is wrong.
interface FaultContract extends TableTopic {
  @Test
  default void anItemOverTheLargestSizeThrows() {
    var large = item("a", "x".repeat(400 * 1_024 - 9));
    assertFaulty(Write.put(large));
    assertThrows(IllegalArgumentException.class, () -> table().transact(List.of(Write.put(large))));
    put(item("b", "x".repeat(300 * 1_024)));
    assertFaulty(set("b", "more", new Value.Text("x".repeat(101 * 1_024))));
    assertThrows(
        IllegalArgumentException.class,
        () -> table().transact(List.of(set("b", "more", new Value.Text("x".repeat(101 * 1_024))))));
  }

  @Test
  default void aTransactionOverFourMegabytesThrows() {
    var text = "x".repeat(390 * 1_024);
    var writes = IntStream.range(0, 11).mapToObj(i -> Write.put(item("s" + i, text))).toList();
    assertThrows(IllegalArgumentException.class, () -> table().transact(writes));
    assertEquals(Optional.empty(), get(key("s0")));
  }

  @Test
  default void aTransactionOfMoreThanAHundredWritesThrows() {
    var writes = IntStream.range(0, 101).mapToObj(i -> Write.put(item("s" + i, "x"))).toList();
    assertThrows(IllegalArgumentException.class, () -> table().transact(writes));
    assertEquals(Optional.empty(), get(key("s0")));
  }

  @Test
  default void aTransactionOfNothingThrows() {
    assertThrows(IllegalArgumentException.class, () -> table().transact(List.of()));
  }

  @Test
  default void aTransactionWithTwoWritesToOneItemThrows() {
    var writes = List.of(Write.put(item("a", "x")), Write.delete(key("a")));
    assertThrows(IllegalArgumentException.class, () -> table().transact(writes));
    assertEquals(Optional.empty(), get(key("a")));
  }

  @Test
  default void moreThanAHundredKeysThrow() {
    var keys = IntStream.range(0, 101).mapToObj(i -> key("s" + i)).collect(Collectors.toSet());
    assertThrows(IllegalArgumentException.class, () -> table().get(keys, true));
  }

  @Test
  default void anEmptyKeyThrows() {
    assertThrows(IllegalArgumentException.class, () -> get(key("")));
    assertThrows(IllegalArgumentException.class, () -> get(new Key("", "a")));
    assertFaulty(Write.put(item("", "x")));
    assertFaulty(Write.delete(new Key("", "a")));
  }

  @Test
  default void aKeyThatIsTooLongThrows() {
    put(item("ñ".repeat(512), "x"));
    put(Item.at(new Key("x".repeat(2_048), "a")).build());
    assertFaulty(Write.put(item("ñ".repeat(512) + "x", "x")));
    assertFaulty(Write.put(Item.at(new Key("x".repeat(2_049), "a")).build()));
  }

  @Test
  default void aChangeOfTheKeyThrows() {
    assertFaulty(set("a", Key.SK, new Value.Text("b")));
    assertFaulty(new Write.Update(key("a"), Map.of(), Set.of(Key.PK), Condition.NONE));
  }

  @Test
  default void anAttributeThatIsSetAndRemovedThrows() {
    assertFaulty(
        new Write.Update(key("a"), Map.of("x", new Value.Text("y")), Set.of("x"), Condition.NONE));
  }

  @Test
  default void anIndexKeyThatIsNoTextThrows() {
    assertFaulty(Write.put(Item.at(key("a")).number("deskAt", 1).build()));
    assertFaulty(Write.put(Item.at(key("a")).text("desk", "").build()));
    assertFaulty(set("a", "commenter", new Value.Whole(1)));
    assertFaulty(set("a", "commentedAt", new Value.Text("")));
  }

  @Test
  default void aComparisonOfWhatHasNoOrderThrows() {
    var condition = new Condition.Less("x", new Value.Flag(true));
    assertFaulty(new Write.Put(item("a", "x"), condition));
    assertFaulty(new Write.Put(item("a", "x"), Condition.any(Condition.NEW, condition)));
  }

  @Test
  default void aRangeThatIsNoneThrows() {
    assertFaulty(new Query.Range.Between("b", "a"));
    assertFaulty(new Query.Range.Between("😀", "\uE000"));
    assertFaulty(new Query.Range.Between("", "a"));
    assertFaulty(new Query.Range.Prefix(""));
  }

  @Test
  default void aPositionInAnotherPartitionThrows() {
    var position = Optional.of(Query.Position.at(new Key("Q", "a")));
    var query = Query.strongly("P", Query.Range.ALL, ASCENDING, 1).from(position);
    assertThrows(IllegalArgumentException.class, () -> table().query(query));
  }

  private static Write set(String sk, String name, Value value) {
    return new Write.Update(key(sk), Map.of(name, value), Set.of(), Condition.NONE);
  }

  private void assertFaulty(Write write) {
    assertThrows(IllegalArgumentException.class, () -> table().write(write));
  }

  private void assertFaulty(Query.Range range) {
    var query = Query.strongly("P", range, ASCENDING, 1);
    assertThrows(IllegalArgumentException.class, () -> table().query(query));
  }
}
