package org.gaceta.local;

import java.util.Random;

/// Text that compresses about as well as a newspaper's: words of random syllables, of 10 KB some
/// 4.5 KB are left.
public final class Prose {
  private static final String[] ONSETS = "b c ch d f g h j l ll m n p pr qu r s t tr v".split(" ");
  private static final String[] RHYMES =
      "a e i o u an en on ar er or as es os al el ia ie io ue".split(" ");

  private Prose() {}

  /// So many characters, the same for the same seed.
  public static String of(int length, String seed) {
    var random = new Random(seed.hashCode());
    var text = new StringBuilder();
    while (text.length() < length) {
      for (var syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
        text.append(ONSETS[random.nextInt(ONSETS.length)])
            .append(RHYMES[random.nextInt(RHYMES.length)]);
      }
      text.append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.substring(0, length);
  }
}
