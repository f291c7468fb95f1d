package org.gaceta.pages.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {
  @ParameterizedTest
  @CsvSource({
    "Ana, A",
    "ana pérez, AP",
    "José de la Peña, JP",
    "Ñandú, Ñ",
    "(Dr.) Luis «el Alto», DA",
    "3rd degree, 3D",
    "Дмитрий, Д",
    "李 小龙, 李小",
    "😀 😎, 😀",
    "<script>alert(1)</script>, SS",
    "\uD835\uDD73ola, \uD835\uDD73",
  })
  void theInitialsAreThoseOfTheFirstAndTheLastWord(String name, String initials) {
    assertEquals(initials, Avatar.of(name).initials());
  }

  @Test
  void marksThatPileUpOnALetterAreLeftOut() {
    assertEquals("ZT", Avatar.of("Z\u0351\u036B\u0343alg\u0321o T\u0334\u0321").initials());
    assertEquals("?", Avatar.of("\u0301\u0302\u202E").initials());
  }

  @Test
  void aNameAlwaysHasTheSameColourAndNamesHaveTwelve() {
    assertEquals("hue-" + Math.floorMod("Ana".hashCode(), 12), Avatar.of("Ana").hue());
    for (var i = 0; i < 200; i++) {
      assertTrue(Avatar.of("n" + i).hue().matches("hue-([0-9]|1[01])"));
    }
  }
}
