package org.gaceta.domain.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;

/// Where a list goes on, of characters that every client can sign.
public final class Cursor {
  private Cursor() {}

  public static String of(EntryKey key) {
    return of(key.text());
  }

  public static String of(Place place) {
    return of(place.text());
  }

  /// The place in a listing that a cursor names.
  ///
  /// @throws InvalidValue if it names none
  public static EntryKey parse(String typed) {
    return EntryKey.parse(text(typed));
  }

  /// A place in a ranking, whichever that is.
  ///
  /// @throws InvalidValue if the cursor names none
  public static Place place(String typed) {
    return Place.parse(new Ranking.Authors(), text(typed));
  }

  private static String of(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  private static String text(String typed) {
    try {
      return new String(Base64.getUrlDecoder().decode(typed), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("must be the next of an earlier answer");
    }
  }
}
