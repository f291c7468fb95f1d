package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaceta.domain.Bytes;
import org.junit.jupiter.api.Test;

interface ReadContract extends TableTopic {
  @Test
  default void findsNothingWhereNothingIs() {
    assertEquals(Optional.empty(), table().get(key("a"), true));
    assertEquals(Optional.empty(), table().get(key("a"), false));
  }

  @Test
  default void findsTheItemThatWasPut() {
    put(item("a", "one"));
    assertEquals(Optional.of(item("a", "one")), get(key("a")));
    assertEquals(Optional.empty(), get(key("b")));
    assertEquals(Optional.empty(), get(new Key("Q", "a")));
  }

  @Test
  default void keepsEveryKindOfValue() {
    var nested =
        Item.at(key("a"))
            .text("empty", "")
            .text("emoji", "👩‍👩‍👧‍👦 \uE000 ñ\u0000\n")
            .number("largest", Long.MAX_VALUE)
            .number("smallest", Long.MIN_VALUE)
            .number("zero", 0)
            .number("hundred", 100)
            .flag("on", true)
            .flag("off", false)
            .bytes("bytes", Bytes.of(new byte[] {0, -1, 127, -128}))
            .bytes("nothing", Bytes.of(new byte[0]))
            .texts("texts", List.of("b", "a", "b", ""))
            .texts("none", List.of())
            .put("emptied", new Value.Nested(Map.of()));
    var item =
        nested.put("deep", new Value.Sequence(List.of(nested.value(), nested.value()))).build();
    put(item);
    assertEquals(Optional.of(item), get(key("a")));
  }

  @Test
  default void takesNamesThatTheExpressionsOfDynamoKnow() {
    var item = Item.at(key("a")).text("size", "s").text("a.b[0]", "t").text("#:ñ ", "u").build();
    put(item);
    var update =
        new Write.Update(
            key("a"),
            Map.of("a.b[0]", new Value.Text("v")),
            Set.of("size"),
            Condition.equal("#:ñ ", "u"));
    var updated = Item.at(key("a")).text("a.b[0]", "v").text("#:ñ ", "u").build();
    TableTopic.assertDone(Optional.of(updated), table().write(update));
  }

  @Test
  default void readsNoKeysAsNothing() {
    assertEquals(Map.of(), table().get(Set.of(), true));
  }

  @Test
  default void readsOneOfASet() {
    put(item("a", "one"));
    assertEquals(Map.of(key("a"), item("a", "one")), table().get(Set.of(key("a")), true));
    assertEquals(Map.of(), table().get(Set.of(key("b")), true));
  }

  @Test
  default void readsAHundredAndLeavesOutTheMissing() {
    var items =
        IntStream.range(0, 60)
            .mapToObj(i -> Item.at(new Key("P" + i % 7, "s" + i)).number("i", i).build())
            .collect(Collectors.toMap(Item::key, Function.identity()));
    items.values().forEach(this::put);
    var keys =
        IntStream.range(0, 100)
            .mapToObj(i -> new Key("P" + i % 7, "s" + i))
            .collect(Collectors.toSet());
    assertEquals(items, table().get(keys, true));
    assertEquals(items, table().get(keys, false));
  }

  @Test
  default void readsMoreThanOneAnswerHolds() {
    // 17.5 MB; an answer has at most 16
    var text = "x".repeat(350 * 1_024);
    var items =
        IntStream.range(0, 50)
            .mapToObj(i -> item("s" + i, text))
            .collect(Collectors.toMap(Item::key, Function.identity()));
    items.values().forEach(this::put);
    assertEquals(items, table().get(items.keySet(), true));
  }
}
