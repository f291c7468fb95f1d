package org.gaceta.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

interface ScanContract extends TableTopic {
  int PARTITIONS = 40;
  int SEGMENTS = 4;

  @Test
  default void findsEachItemInOneSegment() {
    fill();
    var found =
        IntStream.range(0, SEGMENTS)
            .mapToObj(it -> walked(it, SEGMENTS, 7))
            .flatMap(List::stream)
            .toList();
    assertEquals(2 * PARTITIONS, found.size());
    assertEquals(all(), new HashSet<>(found));
  }

  @Test
  default void keepsAPartitionInOneSegment() {
    fill();
    var segments =
        IntStream.range(0, SEGMENTS)
            .mapToObj(
                it -> walked(it, SEGMENTS, 100).stream().map(Key::pk).collect(Collectors.toSet()))
            .toList();
    assertEquals(PARTITIONS, segments.stream().mapToInt(Set::size).sum());
  }

  @Test
  default void goesOnAfterEachOfItsItems() {
    fill();
    for (var limit : List.of(1, 3, 2 * PARTITIONS, 2 * PARTITIONS + 1)) {
      assertEquals(walked(0, 1, 1_000), walked(0, 1, limit), "limit " + limit);
    }
  }

  @Test
  default void goesOnWhereAnItemWas() {
    fill();
    var first = table().scan(scan(0, 1, 5, Optional.empty()));
    table().write(Write.delete(first.items().getLast().key()));
    var rest = table().scan(scan(0, 1, 1_000, first.next()));
    assertEquals(2 * PARTITIONS - 5, rest.items().size());
  }

  @Test
  default void bringsTheKeyAndWhatItIsAskedFor() {
    put(Item.at(TableTopic.key("a")).text("text", "one").text("name", "two").build());
    put(Item.at(TableTopic.key("b")).text("text", "three").build());
    assertEquals(
        Set.of(
            Item.at(TableTopic.key("a")).text("name", "two").build(),
            Item.at(TableTopic.key("b")).build()),
        Set.copyOf(table().scan(new Scan(0, 1, 10, Optional.empty(), Set.of("name"))).items()));
  }

  @Test
  default void countsWhatTheItemsHoldAndNotWhatItBrings() {
    var text = "x".repeat(300 * 1_024);
    Stream.of("a", "b", "c", "d", "e").forEach(it -> put(TableTopic.item(it, text)));
    var first = table().scan(scan(0, 1, 100, Optional.empty()));
    assertTrue(first.items().size() < 5);
    assertFalse(first.next().isEmpty());
    assertEquals(5, walked(0, 1, 100).size());
  }

  @Test
  default void ofNothingIsEmpty() {
    assertEquals(
        new Slice(List.of(), Optional.empty()), table().scan(scan(0, 1, 5, Optional.empty())));
  }

  private void fill() {
    all().forEach(it -> put(Item.at(it).text("text", "x").build()));
  }

  private static Set<Key> all() {
    return IntStream.range(0, PARTITIONS)
        .boxed()
        .flatMap(it -> Stream.of(new Key("P" + it, "a"), new Key("P" + it, "b")))
        .collect(Collectors.toSet());
  }

  private List<Key> walked(int segment, int segments, int limit) {
    var keys = new ArrayList<Key>();
    Optional<Query.Position> after = Optional.empty();
    do {
      var slice = table().scan(scan(segment, segments, limit, after));
      slice.items().forEach(it -> keys.add(it.key()));
      after = slice.next();
    } while (after.isPresent());
    return keys;
  }

  private static Scan scan(int segment, int segments, int limit, Optional<Query.Position> after) {
    return new Scan(segment, segments, limit, after, Set.of());
  }
}
