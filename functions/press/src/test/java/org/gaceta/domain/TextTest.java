package org.gaceta.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void makesOneLineOfWhatWasTyped() {
    assertEquals("El faro viejo", Text.line("  El \n faro\u00A0\t viejo ", 20));
  }

  @Test
  void composesAccents() {
    assertEquals("é", Text.line("e\u0301", 20));
  }

  @Test
  void countsCodePoints() {
    assertEquals("🗞️🗞️", Text.line("🗞️🗞️", 4));
    assertThrows(InvalidValue.class, () -> Text.line("🗞️🗞️", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0000b", "a\u0007", "\uD800", "a\uDC00b", "\uFFFE", "\uFDD0", "\u0085"})
  void refusesWhatIsNoText(String typed) {
    assertThrows(InvalidValue.class, () -> Text.line(typed, 100));
    assertThrows(InvalidValue.class, () -> Text.lines(typed));
  }

  @Test
  void keepsLinesWithOneKindOfEnd() {
    assertEquals("a\nb\nc\n", Text.lines("a\r\nb\rc\n"));
  }

  @Test
  void cutsWithAnEllipsisAndNeverInsideACharacter() {
    assertEquals("faro", Text.cut("faro", 4));
    assertEquals("fa…", Text.cut("faro", 3));
    assertEquals("🗞…", Text.cut("🗞🗞🗞", 2));
  }
}
