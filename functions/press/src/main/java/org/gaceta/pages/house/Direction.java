package org.gaceta.pages.house;

import java.util.Locale;
import java.util.Set;

/// Which way a language is written. The JDK knows it only in its windowing module, and only of four
/// languages.
final class Direction {
  /// Those that are written from the right where no script is named. Source: CLDR's
  /// `characterOrder`, and ISO 639's old codes.
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "azb", "ckb", "dv", "fa", "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private Direction() {}

  static String of(Locale language) {
    var fromTheRight =
        language.getScript().isEmpty()
            ? LANGUAGES.contains(language.getLanguage())
            : SCRIPTS.contains(language.getScript());
    return fromTheRight ? "rtl" : "ltr";
  }
}
