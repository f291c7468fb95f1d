package org.gaceta.pages.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DirectionTest {
  @Test
  void isFromTheRightWhereTheScriptIs() {
    for (var tag : List.of("ar", "ar-MA", "he", "iw", "fa", "ur", "ps", "yi", "az-Arab", "dv")) {
      assertEquals("rtl", Direction.of(Locale.forLanguageTag(tag)), tag);
    }
  }

  @Test
  void isFromTheLeftElsewhere() {
    for (var tag : List.of("es", "en-GB", "ja", "ur-Latn", "az", "und")) {
      assertEquals("ltr", Direction.of(Locale.forLanguageTag(tag)), tag);
    }
  }
}
