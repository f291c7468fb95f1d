package org.gaceta.domain.settling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.site.Entry;

/// Names what a row of a ranking shows, so that a change of it is seen without keeping the row.
final class Digest {
  private Digest() {}

  static String of(Entry entry) {
    return of(entry.toString());
  }

  static String of(Author author) {
    return of(author.toString());
  }

  private static String of(String shown) {
    return UUID.nameUUIDFromBytes(shown.getBytes(UTF_8)).toString();
  }
}
