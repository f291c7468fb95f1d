package org.gaceta.domain.settling;

import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;

/// A place in a ranking: by the count, then by the key of whose it is.
public record Place(Ranking ranking, long count, String key) {
  private static final Pattern FORM = Pattern.compile("([0-9]{10})#(.+)");

  /// Reads the text form.
  ///
  /// @throws InvalidValue if the text is none
  public static Place parse(Ranking ranking, String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValue("is no place in a ranking");
    }
    return new Place(ranking, Long.parseLong(parts.group(1)), parts.group(2));
  }

  /// The count in a fixed width and the key, which sorts as places do.
  public String text() {
    return "%010d#%s".formatted(count, key);
  }
}
