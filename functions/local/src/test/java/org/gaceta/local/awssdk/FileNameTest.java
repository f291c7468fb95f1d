package org.gaceta.local.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FileNameTest {
  private static final Pattern SAFE = Pattern.compile("[a-z0-9_%-][a-z0-9._%,=-]*\\+?|,[^/]*");

  private static final List<String> KEYS =
      List.of(
          "index.html",
          "Index.html",
          "/",
          "//",
          ".",
          "..",
          ".mpus-x",
          "a/b",
          "a,b",
          "a=",
          "a+",
          "a%2f",
          "ñ😀",
          "x".repeat(1_024),
          ".".repeat(1_024),
          "Ñ".repeat(512),
          "a/".repeat(512));

  @Test
  void givesTheKeyBack() {
    for (var key : KEYS) {
      assertEquals(Optional.of(key), FileName.key(FileName.of(key)));
    }
  }

  @Test
  void isOneThatEveryFileSystemTakes() {
    for (var key : KEYS) {
      for (var piece : FileName.of(key).split("/", -1)) {
        assertTrue(piece.length() <= 153, piece);
        assertTrue(SAFE.matcher(piece).matches(), piece);
      }
    }
  }

  @Test
  void isLegibleForThePathsOfASite() {
    assertEquals("articles,my-slug=", FileName.of("articles/my-slug"));
    assertEquals("feed.atom=", FileName.of("feed.atom"));
  }

  @Test
  void isNoneOfWhatACrashLeftBehind() {
    assertEquals(Optional.empty(), FileName.key("a=-0f8fad5b-d9cb-469f-a165-70867728950e"));
  }

  @Test
  void filesOfOneFolderAreAFamily() {
    var start = "x".repeat(200);
    assertEquals(FileName.family(start + "a"), FileName.family(start + "/b"));
  }
}
