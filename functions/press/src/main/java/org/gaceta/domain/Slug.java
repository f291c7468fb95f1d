package org.gaceta.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/// A name as an address spells it: words of `a` to `z` and digits, joined by single hyphens.
public record Slug(String text) implements Comparable<Slug> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WITHIN_WORDS = Pattern.compile("['’`´ʼ]");

  public Slug {
    if (text.length() > Limits.SLUG) {
      throw new InvalidValue(
          "must have at most " + Limits.SLUG + " characters, has " + text.length());
    }
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("must be words of a to z and 0 to 9, joined by single hyphens");
    }
  }

  /// The slug of a name in any script; none where it holds nothing to transliterate. A long one is
  /// cut between words where that is possible.
  public static Optional<Slug> of(String name) {
    var latin =
        Junidecode.unidecode(WITHIN_WORDS.matcher(name).replaceAll("")).toLowerCase(Locale.ROOT);
    var words = trimmed(BETWEEN_WORDS.matcher(latin).replaceAll("-"));
    return words.isEmpty() ? Optional.empty() : Optional.of(new Slug(cut(words, Limits.SLUG)));
  }

  /// The slug with a further word, which the limit never cuts.
  public Slug with(String word) {
    return new Slug(cut(text, Limits.SLUG - word.length() - 1) + "-" + word);
  }

  @Override
  public int compareTo(Slug other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static String cut(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    var end = words.lastIndexOf('-', limit);
    return trimmed(words.substring(0, end > limit / 2 ? end : limit));
  }

  private static String trimmed(String words) {
    var from = words.startsWith("-") ? 1 : 0;
    var to = words.length() - (words.length() > from && words.endsWith("-") ? 1 : 0);
    return words.substring(from, to);
  }
}
