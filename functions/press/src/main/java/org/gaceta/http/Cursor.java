package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.site.EntryKey;

/// Where a list goes on, of characters that every client can sign.
final class Cursor {
  private Cursor() {}

  static String of(EntryKey key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.text().getBytes(UTF_8));
  }

  static EntryKey parse(String typed) {
    try {
      return EntryKey.parse(new String(Base64.getUrlDecoder().decode(typed), UTF_8));
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("must be the next of an earlier answer");
    }
  }
}
