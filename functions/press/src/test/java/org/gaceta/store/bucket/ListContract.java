package org.gaceta.store.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaceta.store.bucket.Bucket.Listed;
import org.gaceta.store.table.Together;
import org.junit.jupiter.api.Test;

interface ListContract extends BucketTopic {
  @Test
  default void anEmptyBucketIsAnEmptyList() {
    assertEquals(List.of(), bucket().list("", Optional.empty()));
  }

  @Test
  default void hasTheTagOfEachObject() {
    put("a", "one");
    put("b", "two");
    assertEquals(
        List.of(new Listed("a", tag("a")), new Listed("b", tag("b"))),
        bucket().list("", Optional.empty()));
    put("a", "three");
    assertEquals(new Listed("a", tag("a")), bucket().list("", Optional.empty()).getFirst());
  }

  @Test
  default void isInTheOrderOfTheKeysBytes() {
    var keys = List.of("!", "A", "a", "a!", "a/", "a/b", "a0", "ñ", "\uE000", "😀");
    keys.reversed().forEach(key -> put(key, "x"));
    assertEquals(keys, keys("", Optional.empty()));
    for (int i = 0; i < keys.size(); i++) {
      assertEquals(keys.subList(i + 1, keys.size()), keys("", Optional.of(keys.get(i))));
    }
  }

  @Test
  default void hasTheKeysOfAPrefix() {
    List.of("a", "tags/a", "tags/b", "tags/b/c", "tags", "tagset", "u").forEach(it -> put(it, "x"));
    assertEquals(List.of("tags/a", "tags/b", "tags/b/c"), keys("tags/", Optional.empty()));
    assertEquals(
        List.of("tags", "tags/a", "tags/b", "tags/b/c", "tagset"), keys("tag", Optional.empty()));
    assertEquals(List.of("tags/b", "tags/b/c"), keys("tags/b", Optional.empty()));
    assertEquals(List.of(), keys("none/", Optional.empty()));
  }

  @Test
  default void goesOnAfterAKeyThatNeedNotBeThere() {
    List.of("p/a", "p/b", "p/d", "q").forEach(it -> put(it, "x"));
    assertEquals(List.of("p/d"), keys("p/", Optional.of("p/c")));
    assertEquals(List.of("p/b", "p/d"), keys("p/", Optional.of("p/a")));
    assertEquals(List.of("p/a", "p/b", "p/d"), keys("p/", Optional.of("a")));
    assertEquals(List.of(), keys("p/", Optional.of("p/d")));
    assertEquals(List.of(), keys("p/", Optional.of("q")));
  }

  @Test
  default void hasAThousandKeysAtOnce() throws Exception {
    var keys = IntStream.range(1_000, 2_003).mapToObj(i -> "k" + i).toList();
    Together.run(
        4,
        thread -> {
          IntStream.range(0, keys.size())
              .filter(i -> i % 4 == thread)
              .forEach(i -> put(keys.get(i), "x"));
          return thread;
        });
    assertEquals(keys.subList(0, 1_000), keys("", Optional.empty()));
    assertEquals(keys.subList(1_000, 1_003), keys("", Optional.of(keys.get(999))));
    assertEquals(keys.subList(3, 1_003), keys("k", Optional.of(keys.get(2))));
  }

  private List<String> keys(String prefix, Optional<String> after) {
    return bucket().list(prefix, after).stream().map(Listed::key).toList();
  }
}
