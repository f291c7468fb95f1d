package org.gaceta.domain.site;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.gaceta.domain.FixedWidth;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.article.ArticleId;

/// An article's place in every listing: by its date, then by its id. The text form,
/// `2023-08-15T14:00:00.000Z#id`, sorts as the keys do.
public record EntryKey(Instant publishedAt, ArticleId id) implements Comparable<EntryKey> {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)#(.+)");

  public String text() {
    return FixedWidth.text(publishedAt) + "#" + id;
  }

  /// Reads the text form.
  ///
  /// @throws InvalidValue if the text is no such key
  public static EntryKey parse(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValue("is no key of an entry");
    }
    try {
      return new EntryKey(Instant.parse(parts.group(1)), new ArticleId(parts.group(2)));
    } catch (DateTimeParseException e) {
      throw new InvalidValue("is no key of an entry");
    }
  }

  /// Whether a text has the form of a key at all.
  public static boolean isKey(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(EntryKey other) {
    return text().compareTo(other.text());
  }
}
