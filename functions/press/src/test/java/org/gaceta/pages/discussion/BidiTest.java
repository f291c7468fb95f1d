package org.gaceta.pages.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Controls are written as letters: `L` and `R` embed, `O` overrides, `I` isolates; `e` and `i` end
/// the one and the other.
class BidiTest {
  private static final String LETTERS = "LROIei";
  private static final String CONTROLS = "\u202A\u202B\u202E\u2067\u202C\u2069";

  @Test
  void whatALineOpensItCloses() {
    assertEquals("aOne", closed("aOn"));
    assertEquals("Iai", closed("Ia"));
    assertEquals("LOIaiee", closed("LOIa"));
  }

  @Test
  void whatALineDidNotOpenItMayNotClose() {
    assertEquals("ab", closed("eaibi"));
    assertEquals("Re", closed("Ri"));
  }

  @Test
  void whatIsBalancedStaysAsItWasTyped() {
    assertEquals("Ra Oae b e", closed("Ra Oae b e"));
    assertEquals("IaRbei", closed("IaRbei"));
    assertEquals("abc", closed("abc"));
  }

  @Test
  void theEndOfAnIsolateEndsTheEmbeddingsWithinIt() {
    assertEquals("RIOaie", closed("RIOai"));
    assertEquals("IOai", closed("IOaie"));
  }

  @Test
  void anEmbeddingIsNotEndedThroughAnIsolate() {
    assertEquals("RIaie", closed("RIaeie"));
  }

  @Test
  void aThousandOfThemAreClosed() {
    assertEquals("R".repeat(1_000) + "e".repeat(1_000), closed("R".repeat(1_000)));
  }

  private static String closed(String line) {
    return swap(Bidi.closed(swap(line, LETTERS, CONTROLS)), CONTROLS, LETTERS);
  }

  private static String swap(String text, String from, String to) {
    var swapped = text;
    for (var i = 0; i < from.length(); i++) {
      swapped = swapped.replace(from.charAt(i), to.charAt(i));
    }
    return swapped;
  }
}
