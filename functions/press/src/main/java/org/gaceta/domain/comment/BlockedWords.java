package org.gaceta.domain.comment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that make a comment wait: whole ones, whatever their case and their form in Unicode.
public record BlockedWords(List<String> words) {
  public static final BlockedWords NONE = new BlockedWords(List.of());

  public BlockedWords {
    words = List.copyOf(words);
  }

  boolean isIn(String text) {
    var folded = fold(text);
    return words.stream().map(BlockedWords::fold).anyMatch(it -> isWordOf(folded, it));
  }

  private static boolean isWordOf(String text, String word) {
    return text.contains(word)
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
