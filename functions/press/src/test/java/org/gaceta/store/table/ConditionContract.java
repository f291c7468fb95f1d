package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.assertDone;
import static org.gaceta.store.table.TableTopic.assertRefused;
import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

interface ConditionContract extends TableTopic {
  Item HELD =
      Item.at(key("a"))
          .text("text", "m")
          .text("high", "\uE000")
          .text("empty", "")
          .number("number", 5)
          .number("negative", -5)
          .number(Condition.EXPIRES_AT, 1_000)
          .flag("flag", true)
          .bytes("bytes", Bytes.utf8("m"))
          .texts("texts", List.of("b", "a"))
          .put("nested", new Value.Nested(Map.of("x", new Value.Whole(1))))
          .build();

  static List<Condition> holdOfHeld() {
    return List.of(
        Condition.NONE,
        new Condition.Absent("missing"),
        new Condition.Expired(Instant.ofEpochSecond(1_000)),
        new Condition.Expired(Instant.ofEpochSecond(1_000, 999_999_999)),
        Condition.equal("text", "m"),
        Condition.equal("empty", ""),
        Condition.equal("number", 5),
        Condition.equal(Key.SK, "a"),
        new Condition.Equal("flag", new Value.Flag(true)),
        new Condition.Equal("bytes", new Value.Blob(Bytes.utf8("m"))),
        new Condition.Equal(
            "texts", new Value.Sequence(List.of(new Value.Text("b"), new Value.Text("a")))),
        new Condition.Equal("nested", new Value.Nested(Map.of("x", new Value.Whole(1)))),
        less("text", "n"),
        less("text", "ma"),
        less("text", "😀"),
        less("high", "😀"),
        less("empty", "a"),
        less("number", 6),
        less("number", 10),
        less("negative", -4),
        less("negative", 0),
        Condition.all(Condition.equal("text", "m"), less("number", 6)),
        Condition.any(Condition.equal("text", "x"), less("number", 6)),
        Condition.any(Condition.all(Condition.NEW, Condition.NONE), Condition.equal("text", "m")),
        Condition.all(Condition.any(Condition.all(Condition.equal("text", "m")))),
        Condition.all(Condition.all(), Condition.equal("text", "m")),
        Condition.any(Condition.any(), Condition.equal("text", "m")));
  }

  static List<Condition> failOfHeld() {
    return List.of(
        Condition.NEW,
        new Condition.Absent("text"),
        new Condition.Absent("empty"),
        new Condition.Expired(Instant.ofEpochSecond(999, 999_999_999)),
        Condition.equal("text", "M"),
        Condition.equal("text", 5),
        Condition.equal("number", "5"),
        Condition.equal("missing", ""),
        new Condition.Equal("flag", new Value.Flag(false)),
        new Condition.Equal("bytes", new Value.Text("m")),
        new Condition.Equal(
            "texts", new Value.Sequence(List.of(new Value.Text("a"), new Value.Text("b")))),
        new Condition.Equal("nested", new Value.Nested(Map.of())),
        less("text", "m"),
        less("text", "l"),
        less("text", ""),
        less("number", 5),
        less("number", -10),
        less("negative", -5),
        less("negative", -40),
        less("number", "6"),
        less("text", 6),
        less("flag", "z"),
        less("bytes", "z"),
        less("missing", 6),
        Condition.all(Condition.equal("text", "m"), less("number", 5)),
        Condition.any(Condition.equal("text", "x"), less("number", 5)),
        Condition.any(),
        Condition.all(Condition.NONE, Condition.any()));
  }

  static List<Condition> failOfNothing() {
    return List.of(
        new Condition.Expired(Instant.ofEpochSecond(Integer.MAX_VALUE)),
        Condition.equal("text", ""),
        Condition.equal(Key.PK, "P"),
        less("number", Long.MAX_VALUE),
        Condition.any(),
        Condition.all(Condition.NEW, Condition.equal("text", "m")));
  }

  static Condition less(String attribute, String text) {
    return new Condition.Less(attribute, new Value.Text(text));
  }

  static Condition less(String attribute, long number) {
    return new Condition.Less(attribute, new Value.Whole(number));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.ConditionContract#holdOfHeld")
  default void writesWhatHolds(Condition condition) {
    put(HELD);
    assertDone(Optional.of(item("a", "new")), table().write(replace(condition)));
    put(HELD);
    var update = table().write(rename(condition));
    assertDone(get(key("a")), update);
    assertEquals(Optional.of("new"), get(key("a")).map(it -> it.text("text")));
    put(HELD);
    assertDone(Optional.empty(), table().write(new Write.Delete(key("a"), condition)));
    put(HELD);
    assertDone(Optional.empty(), table().transact(List.of(replace(condition))));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.ConditionContract#failOfHeld")
  default void refusesWhatDoesNotHold(Condition condition) {
    put(HELD);
    assertRefused(Optional.of(HELD), table().write(replace(condition)));
    assertRefused(Optional.of(HELD), table().write(rename(condition)));
    assertRefused(Optional.of(HELD), table().write(new Write.Delete(key("a"), condition)));
    assertRefused(Optional.of(HELD), table().transact(List.of(replace(condition))));
    assertEquals(Optional.of(HELD), get(key("a")));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.ConditionContract#failOfNothing")
  default void refusesWhatDoesNotHoldOfNothing(Condition condition) {
    assertRefused(Optional.empty(), table().write(replace(condition)));
    assertRefused(Optional.empty(), table().write(rename(condition)));
    assertRefused(Optional.empty(), table().write(new Write.Delete(key("a"), condition)));
    assertRefused(Optional.empty(), table().transact(List.of(replace(condition))));
    assertEquals(Optional.empty(), get(key("a")));
  }

  @Test
  default void putsWhereNothingIsAndRefusesAPutWhereAnItemIs() {
    var first = new Write.Put(item("a", "one"), Condition.NEW);
    assertDone(Optional.of(item("a", "one")), table().write(first));
    var second = new Write.Put(item("a", "two"), Condition.NEW);
    assertRefused(Optional.of(item("a", "one")), table().write(second));
  }

  @Test
  default void aGuardIsTakenWhenItHasExpired() {
    var guard = Item.at(key("a")).number(Condition.EXPIRES_AT, 1_000).build();
    put(guard);
    assertRefused(Optional.of(guard), table().write(guardAt(999)));
    assertDone(Optional.of(item("a", "mine")), table().write(guardAt(1_000)));
    assertRefused(Optional.of(item("a", "mine")), table().write(guardAt(2_000)));
  }

  private static Write guardAt(long now) {
    return new Write.Put(
        item("a", "mine"),
        Condition.any(Condition.NEW, new Condition.Expired(Instant.ofEpochSecond(now))));
  }

  private static Write replace(Condition condition) {
    return new Write.Put(item("a", "new"), condition);
  }

  private static Write rename(Condition condition) {
    return new Write.Update(key("a"), Map.of("text", new Value.Text("new")), Set.of(), condition);
  }
}
