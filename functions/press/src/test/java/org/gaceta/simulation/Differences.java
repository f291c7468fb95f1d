package org.gaceta.simulation;

/// Says where two texts part.
final class Differences {
  private static final int AROUND = 60;

  private Differences() {}

  static String between(String key, String is, String shouldBe) {
    var at = 0;
    while (at < Math.min(is.length(), shouldBe.length()) && is.charAt(at) == shouldBe.charAt(at)) {
      at++;
    }
    return "%s: is  …%s…  and should be  …%s…".formatted(key, around(is, at), around(shouldBe, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))
        .replace('\n', ' ');
  }
}
