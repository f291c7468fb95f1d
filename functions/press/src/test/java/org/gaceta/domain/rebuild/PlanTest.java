package org.gaceta.domain.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final List<String> KEYS =
      List.of(
          "!",
          "2019/antes",
          "archive/2026-05-01",
          "archive",
          "articles/",
          "articles/a",
          "articles/c",
          "articles/faro",
          "articles/ñandú",
          "articles/zzz",
          "feed.atom",
          "feeds/mar.atom",
          "index.html",
          "media0",
          "media2/x",
          "tags/luz",
          "zz",
          "ñ",
          "😀");

  @Test
  void sweepsEachKeyOnce() {
    KEYS.forEach(key -> assertEquals(1, sweeping(Rebuild.ALL, key), key));
  }

  @Test
  void sweepsNoFolderThatIsNotPrinted() {
    for (var key : List.of("api/x", "assets/a.css", "assets/😀", "media/", "media/uno.jpg")) {
      assertTrue(sweeping(Rebuild.ALL, key) <= (key.endsWith("/") ? 1 : 0), key);
    }
  }

  @Test
  void sweepsWhatBeginsAsAskedOnceAndLittleElse() {
    for (var prefix : List.of("articles/", "articles/f", "articles/faro", "a", "😀", "tags/")) {
      var what = new Rebuild(Optional.of(prefix), Optional.empty(), Optional.empty());
      KEYS.stream()
          .filter(it -> it.startsWith(prefix))
          .forEach(key -> assertEquals(1, sweeping(what, key), prefix + " of " + key));
    }
    var one = new Rebuild(Optional.of("articles/faro"), Optional.empty(), Optional.empty());
    assertEquals(1, sweeps(one).count());
  }

  @Test
  void neitherSweepsNorWalksForADay() {
    var day = LocalDate.of(2026, 5, 1);
    var parts = Plan.parts(new Rebuild(Optional.empty(), Optional.of(day), Optional.empty()));
    assertEquals(Map.of("day", new Part.OfDay(day)), parts);
  }

  @Test
  void removesNothingFromAnotherBucket() {
    var what = new Rebuild(Optional.empty(), Optional.empty(), Optional.of("otro"));
    assertEquals(0, sweeps(what).count());
  }

  private static long sweeping(Rebuild what, String key) {
    return sweeps(what)
        .filter(it -> compare(it.after(), key) < 0)
        .filter(it -> it.last().map(last -> compare(key, last) <= 0).orElse(true))
        .count();
  }

  /// By the bytes, as a bucket sorts its keys.
  private static int compare(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<Part.Sweep> sweeps(Rebuild what) {
    return Plan.parts(what).values().stream()
        .filter(Part.Sweep.class::isInstance)
        .map(Part.Sweep.class::cast);
  }
}
