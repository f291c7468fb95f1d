package org.gaceta.store.table;

import static org.gaceta.store.table.Query.Direction.ASCENDING;
import static org.gaceta.store.table.Query.Direction.DESCENDING;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

interface IndexContract extends TableTopic {
  @Test
  default void holdsItemsThatHaveBothOfItsKeys() {
    put(waiting("a", "pending", "2"));
    put(waiting("b", "pending", "1"));
    put(waiting("c", "spam", "3"));
    put(Item.at(key("d")).text("desk", "pending").build());
    put(Item.at(key("e")).text("deskAt", "1").build());
    assertEquals(
        new Slice(
            List.of(waiting("b", "pending", "1"), waiting("a", "pending", "2")), Optional.empty()),
        table().query(desk("pending", ASCENDING, 10)));
    assertEquals(
        List.of(waiting("a", "pending", "2"), waiting("b", "pending", "1")),
        table().query(desk("pending", DESCENDING, 10)).items());
    assertEquals(List.of(), table().query(desk("due", ASCENDING, 10)).items());
  }

  @Test
  default void forgetsAnItemThatLosesAKey() {
    put(waiting("a", "pending", "1"));
    table().write(new Write.Update(key("a"), Map.of(), Set.of("desk"), Condition.NONE));
    assertEquals(List.of(), table().query(desk("pending", ASCENDING, 10)).items());
  }

  @Test
  default void movesAnItemWithItsKeys() {
    put(waiting("a", "pending", "1"));
    put(waiting("a", "spam", "2"));
    assertEquals(List.of(), table().query(desk("pending", ASCENDING, 10)).items());
    assertEquals(
        List.of(waiting("a", "spam", "2")), table().query(desk("spam", ASCENDING, 10)).items());
  }

  @Test
  default void readsARangeOfItsSortKeys() {
    for (int i = 1; i <= 5; i++) {
      put(waiting("s" + i, "due", "2026-0" + i));
    }
    var due = new Query.Range.Between("2026-02", "2026-04");
    assertEquals(
        List.of("s2", "s3", "s4"),
        table().query(index(Index.DESK, "due", due, ASCENDING, 10)).items().stream()
            .map(it -> it.key().sk())
            .toList());
    assertEquals(
        List.of("s3"),
        table()
            .query(index(Index.DESK, "due", new Query.Range.Prefix("2026-03"), ASCENDING, 10))
            .items()
            .stream()
            .map(it -> it.key().sk())
            .toList());
  }

  @Test
  default void goesOnAfterAnItemThatHasLeftIt() {
    for (int i = 1; i <= 5; i++) {
      put(waiting("s" + (6 - i), "due", "2026-0" + i));
    }
    var first = table().query(desk("due", ASCENDING, 2));
    assertEquals(Optional.of(new Query.Position(key("s4"), Optional.of("2026-02"))), first.next());
    table().write(Write.delete(key("s4")));
    var rest = table().query(desk("due", ASCENDING, 10).from(first.next()));
    assertEquals(
        List.of("s3", "s2", "s1"), rest.items().stream().map(it -> it.key().sk()).toList());
  }

  @Test
  default void pagesThroughEqualSortKeys() {
    var keys = new TreeSet<String>();
    for (int i = 0; i < 10; i++) {
      put(waiting("s" + i, "due", "same"));
      keys.add("s" + i);
    }
    for (var direction : Query.Direction.values()) {
      var seen = new ArrayList<String>();
      Optional<Query.Position> from = Optional.empty();
      do {
        var slice = table().query(desk("due", direction, 3).from(from));
        slice.items().forEach(it -> seen.add(it.key().sk()));
        from = slice.next();
      } while (from.isPresent());
      assertEquals(10, seen.size());
      assertEquals(keys, new TreeSet<>(seen));
    }
  }

  @Test
  default void ofKeysOnlyHasNothingElse() {
    var comment = Item.at(key("a")).text("commenter", "x@example.org").text("commentedAt", "1");
    put(comment.build());
    var keysOnly = comment.build();
    put(comment.text("text", "private").build());
    assertEquals(
        new Slice(List.of(keysOnly), Optional.empty()),
        table().query(index(Index.COMMENTER, "x@example.org", Query.Range.ALL, ASCENDING, 10)));
  }

  private static Item waiting(String sk, String desk, String at) {
    return Item.at(key(sk)).text("desk", desk).text("deskAt", at).text("text", "kept").build();
  }

  private static Query desk(String partition, Query.Direction direction, int limit) {
    return index(Index.DESK, partition, Query.Range.ALL, direction, limit);
  }

  private static Query index(
      Index index, String partition, Query.Range range, Query.Direction direction, int limit) {
    return new Query(
        new Query.Partition.OfIndex(index, partition),
        range,
        direction,
        limit,
        Optional.empty(),
        false);
  }
}
