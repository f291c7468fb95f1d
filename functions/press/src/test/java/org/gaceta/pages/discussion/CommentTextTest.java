package org.gaceta.pages.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {
  @Test
  void aBlankLineBeginsAParagraphAndALineEndIsKept() {
    assertEquals("a/b¶c", read("a\nb\n \t\n\n\nc"));
  }

  @Test
  void spacesThatOpenALineAreKept() {
    assertEquals("a/  b", read("a\n  b"));
  }

  @Nested
  class AnAddress {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "mira https://example.org/a?b=1&c=2#d ya|mira [https://example.org/a?b=1&c=2#d] ya",
          "HTTP://EXAMPLE.ORG|[HTTP://EXAMPLE.ORG]",
          "(https://example.org/x)|([https://example.org/x])",
          "https://es.wikipedia.org/wiki/Faro_(torre),"
              + " dijo|[https://es.wikipedia.org/wiki/Faro_(torre)], dijo",
          "¿https://example.org?|¿[https://example.org]?",
          "https://example.org...|[https://example.org]...",
          "\"https://example.org\"|\"[https://example.org]\"",
          "<https://example.org>|<[https://example.org]>",
          "https://example.org/cañón|[https://example.org/cañón]",
          "https://example.org]|[https://example.org]]",
        })
    void isALinkWithoutWhatOnlyStandsBesideIt(String typed, String shown) {
      assertEquals(shown, read(typed));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "javascript:alert(1)",
          "javascript://example.org/%0aalert(1)",
          "data:text/html,<script>alert(1)</script>",
          "ftp://example.org",
          "vbscript://x",
          "www.example.org",
          "ana@example.org",
          "[a](b) **c** <b>d</b> &lt; `e`",
          "http://",
        })
    void isNothingElse(String typed) {
      assertEquals(typed, read(typed));
    }

    @Test
    void thatReadsAsAnotherIsNoLink() {
      assertEquals(
          "https://example.org/\u202Egro.elpmaxe\u202C",
          read("https://example.org/\u202Egro.elpmaxe"));
    }
  }

  @Test
  void aDirectionDoesNotOutliveItsLine() {
    assertEquals("\u202Ea\u202C/b", read("\u202Ea\nb"));
  }

  /// Paragraphs between `¶`, lines between `/` where the text has none itself, links in brackets.
  private static String read(String text) {
    return CommentText.of(text).paragraphs().stream()
        .map(it -> it.lines().stream().map(CommentTextTest::line).collect(Collectors.joining("/")))
        .collect(Collectors.joining("¶"));
  }

  private static String line(CommentText.Line line) {
    return line.pieces().stream()
        .map(it -> it.link().map("[%s]"::formatted).orElse(it.text()))
        .collect(Collectors.joining());
  }
}
