package org.gaceta.store.table;

import static org.gaceta.store.table.Query.Direction.ASCENDING;
import static org.gaceta.store.table.Query.Direction.DESCENDING;
import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

interface QueryContract extends TableTopic {
  /// In the order of their bytes, which is not that of `String`.
  List<String> SORT_KEYS =
      List.of("!", "A", "A#", "A#1", "A#10", "A#2", "B", "a", "ñ", "ñandú", "\uE000", "😀", "😀!");

  @Test
  default void readsAPartitionInTheOrderOfItsBytes() {
    fill();
    assertEquals(SORT_KEYS, sortKeys(query(Query.Range.ALL, ASCENDING)));
    assertEquals(SORT_KEYS.reversed(), sortKeys(query(Query.Range.ALL, DESCENDING)));
  }

  @Test
  default void readsAllOfAnItem() {
    put(item("a", "one"));
    assertEquals(
        new Slice(List.of(item("a", "one")), Optional.empty()),
        table().query(query(Query.Range.ALL, ASCENDING)));
  }

  @Test
  default void anEmptyPartitionIsAnEmptySlice() {
    fill();
    assertEquals(
        new Slice(List.of(), Optional.empty()),
        table().query(Query.strongly("elsewhere", Query.Range.ALL, ASCENDING, 10)));
  }

  @Test
  default void readsAPrefix() {
    fill();
    assertEquals(List.of("A#", "A#1", "A#10", "A#2"), sortKeys(prefix("A#")));
    assertEquals(List.of("😀", "😀!"), sortKeys(prefix("😀")));
    assertEquals(List.of(), sortKeys(prefix("none")));
  }

  @Test
  default void readsARangeWithBothItsEnds() {
    fill();
    assertEquals(List.of("A#1", "A#10", "A#2"), sortKeys(between("A#1", "A#2", ASCENDING)));
    assertEquals(List.of("A#2", "A#10", "A#1"), sortKeys(between("A#1", "A#2", DESCENDING)));
    assertEquals(List.of("\uE000", "😀"), sortKeys(between("\uE000", "😀", ASCENDING)));
    assertEquals(List.of("B"), sortKeys(between("B", "B", ASCENDING)));
    assertEquals(List.of(), sortKeys(between("C", "Z", ASCENDING)));
  }

  @Test
  default void readsWithoutStrength() {
    fill();
    var weak =
        new Query(
            new Query.Partition.OfTable("P"),
            Query.Range.ALL,
            ASCENDING,
            100,
            Optional.empty(),
            false);
    assertEquals(SORT_KEYS, sortKeys(weak));
  }

  @Test
  default void goesOnWhereTheLimitEndedIt() {
    fill();
    for (int limit = 1; limit <= SORT_KEYS.size() + 1; limit++) {
      assertEquals(SORT_KEYS, paged(Query.strongly("P", Query.Range.ALL, ASCENDING, limit)));
      assertEquals(
          SORT_KEYS.reversed(), paged(Query.strongly("P", Query.Range.ALL, DESCENDING, limit)));
      assertEquals(
          List.of("A#", "A#1", "A#10", "A#2"),
          paged(Query.strongly("P", new Query.Range.Prefix("A#"), ASCENDING, limit)));
    }
  }

  @Test
  default void saysThatThereMayBeMore() {
    fill();
    var slice = table().query(Query.strongly("P", Query.Range.ALL, ASCENDING, 2));
    assertEquals(Optional.of(Query.Position.at(key("A"))), slice.next());
    assertEquals(
        Optional.empty(),
        table().query(Query.strongly("P", Query.Range.ALL, ASCENDING, 100)).next());
  }

  @Test
  default void goesOnAfterAnItemThatHasGone() {
    fill();
    var slice = table().query(Query.strongly("P", Query.Range.ALL, ASCENDING, 5));
    table().write(Write.delete(key("A#10")));
    assertEquals(
        SORT_KEYS.subList(5, SORT_KEYS.size()),
        sortKeys(query(Query.Range.ALL, ASCENDING).from(slice.next())));
    var neverThere = Optional.of(Query.Position.at(key("A#100")));
    assertEquals(
        List.of("A#1", "A#", "A", "!"),
        sortKeys(query(Query.Range.ALL, DESCENDING).from(neverThere)));
  }

  @Test
  default void endsAPageAtOneMegabyte() {
    var text = "x".repeat(300 * 1_024);
    var keys = List.of("a", "b", "c", "d", "e", "f", "g");
    keys.forEach(sk -> put(item(sk, text)));
    var first = table().query(query(Query.Range.ALL, ASCENDING));
    assertTrue(first.items().size() < keys.size(), "all at once");
    assertTrue(first.next().isPresent());
    assertEquals(keys, paged(query(Query.Range.ALL, ASCENDING)));
    assertEquals(keys.reversed(), paged(query(Query.Range.ALL, DESCENDING)));
  }

  @Test
  default void keepsPartitionsApart() {
    fill();
    Stream.of("O", "P\u0000", "P!", "p", "PP")
        .forEach(pk -> put(Item.at(new Key(pk, "A")).build()));
    assertEquals(SORT_KEYS, sortKeys(query(Query.Range.ALL, ASCENDING)));
  }

  private void fill() {
    // in an order that is not theirs
    Stream.concat(SORT_KEYS.reversed().stream().skip(6), SORT_KEYS.reversed().stream().limit(6))
        .forEach(sk -> put(item(sk, "x")));
  }

  private static Query query(Query.Range range, Query.Direction direction) {
    return Query.strongly("P", range, direction, 100);
  }

  private static Query prefix(String prefix) {
    return query(new Query.Range.Prefix(prefix), ASCENDING);
  }

  private static Query between(String first, String last, Query.Direction direction) {
    return query(new Query.Range.Between(first, last), direction);
  }

  private List<String> sortKeys(Query query) {
    return table().query(query).items().stream().map(it -> it.key().sk()).toList();
  }

  private List<String> paged(Query query) {
    var keys = new ArrayList<String>();
    Optional<Query.Position> from = Optional.empty();
    do {
      var slice = table().query(query.from(from));
      slice.items().forEach(it -> keys.add(it.key().sk()));
      from = slice.next();
    } while (from.isPresent());
    return keys;
  }
}
