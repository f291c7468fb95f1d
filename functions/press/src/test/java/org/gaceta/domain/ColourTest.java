package org.gaceta.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21",
    "#ffffff, #ffffff, 1",
    "#767676, #ffffff, 4.54",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffff00, 8.00"
  })
  void contrastsAsTheGuidelinesReckon(String some, String other, double expected) {
    var colour = new Colour(some);
    assertEquals(expected, colour.contrast(new Colour(other)), 0.005);
    assertEquals(expected, new Colour(other).contrast(colour), 0.005);
  }

  @Test
  void isWrittenInSmallLetters() {
    assertEquals("#8f1d1d", new Colour(" #8F1D1D").hex());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "8f1d1d", "#8f1", "#8f1d1d80", "#8f1d1g", "#8f1d1d;}"})
  void refusesWhatIsNone(String typed) {
    assertThrows(InvalidValue.class, () -> new Colour(typed));
  }
}
