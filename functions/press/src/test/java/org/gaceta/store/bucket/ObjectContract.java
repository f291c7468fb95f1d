package org.gaceta.store.bucket;

import static org.gaceta.store.bucket.BucketTopic.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

interface ObjectContract extends BucketTopic {
  @Test
  default void findsNothingWhereNothingIs() {
    assertEquals(Optional.empty(), bucket().head("a"));
    assertEquals(Optional.empty(), bucket().get("a"));
  }

  @Test
  default void keepsAllOfAnObject() {
    var moved =
        new SiteObject(
            Bytes.utf8("ñ 😀\u0000"),
            "text/plain;charset=utf-8",
            "no-cache",
            Map.of("status", "301", "location", "/articles/b?x=1&y=%20"));
    assertEquals(DONE, bucket().put("a", moved, new Precondition.None()));
    assertEquals(Optional.of(new Bucket.Stored(tag("a"), moved)), bucket().get("a"));
  }

  @Test
  default void replacesAllOfAnObject() {
    var first = new SiteObject(Bytes.utf8("1"), "image/png", "no-store", Map.of("status", "410"));
    bucket().put("a", first, new Precondition.None());
    put("a", "2");
    assertEquals(object("2"), bucket().get("a").orElseThrow().object());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html;charset=utf-8",
        "application/json",
        "application/feed+json;charset=utf-8",
        "application/atom+xml;charset=utf-8",
        "application/xml;charset=utf-8",
        "text/css;charset=utf-8",
        "text/javascript;charset=utf-8",
        "image/svg+xml",
        "image/webp",
        "application/octet-stream"
      })
  default void keepsAMediaType(String type) {
    var object = new SiteObject(Bytes.utf8("x"), type, "no-cache", Map.of());
    bucket().put("a", object, new Precondition.None());
    assertEquals(object, bucket().get("a").orElseThrow().object());
  }

  @Test
  default void keepsBytesAsTheyAre() {
    var bytes = new byte[3 << 19];
    new Random(1).nextBytes(bytes);
    for (var body : List.of(Bytes.of(bytes), Bytes.of(new byte[0]))) {
      var object = new SiteObject(body, "image/png", "no-cache", Map.of());
      assertEquals(DONE, bucket().put("a", object, new Precondition.None()));
      assertEquals(object, bucket().get("a").orElseThrow().object());
    }
  }

  @Test
  default void aTagIsAHashOfTheBytes() {
    put("a", "same");
    put("b", "same");
    put("c", "other");
    assertEquals(tag("a"), tag("b"));
    assertNotEquals(tag("a"), tag("c"));
    assertEquals(tag("a"), bucket().get("a").orElseThrow().etag());
  }

  static List<String> keys() {
    return List.of(
        "index.html",
        "articles/a-slug",
        "feeds/c++.atom",
        "a b",
        "a+b",
        "a%20b",
        "a%b",
        "ñ/ñandú",
        "😀",
        "a&b=c?d#e",
        "'\"<>\\^`{|}~",
        "(!)*;:@,$[]",
        "=",
        "A",
        "trailing/",
        "trailing//",
        "double//slash",
        "/leading",
        "//",
        "/",
        "a/./b",
        "a/../b",
        "a/..",
        ".hidden",
        "...",
        "x".repeat(1_024),
        "x/".repeat(512),
        "ñ".repeat(512),
        ".".repeat(600),
        "x".repeat(150),
        "x".repeat(149) + "/" + "y".repeat(150));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.bucket.ObjectContract#keys")
  default void takesAnyKey(String key) {
    put(key, "one");
    assertEquals("one", text(key));
    var tag = tag(key);
    assertEquals(List.of(new Bucket.Listed(key, tag)), bucket().list("", Optional.empty()));
    assertEquals(DONE, bucket().put(key, object("two"), new Precondition.Match(tag)));
    assertEquals("two", text(key));
    assertEquals(DONE, bucket().delete(key, tag(key)));
    assertEquals(Optional.empty(), bucket().head(key));
    assertEquals(List.of(), bucket().list("", Optional.empty()));
  }

  @Test
  default void keepsKeysApart() {
    var keys =
        List.of(
            "a", "A", "a/", "a//", "a/b", "a/b/", "a/b/c", "a/./b", "a/../b", "a,b", "a=", "a+",
            "a%2fb", "a ", "a.");
    keys.forEach(key -> put(key, key));
    keys.forEach(key -> assertEquals(key, text(key)));
    assertEquals(DONE, bucket().delete("a/b", tag("a/b")));
    assertEquals(Optional.empty(), bucket().head("a/b"));
    assertEquals(keys.size() - 1, bucket().list("", Optional.empty()).size());
    assertEquals("a/b/c", text("a/b/c"));
    assertEquals("a", text("a"));
  }
}
