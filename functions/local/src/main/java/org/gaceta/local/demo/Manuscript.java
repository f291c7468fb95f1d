package org.gaceta.local.demo;

import java.nio.file.Path;
import java.time.Instant;

/// An article as it goes to the API.
///
/// @param date when it is to be dated, by which it is put among the others
record Manuscript(String id, String text, Instant date) {
  /// That of a file, whose name is the id.
  static Manuscript of(Path file, Calendar calendar) {
    var text = Illustrations.withVariants(calendar.moveDates(Texts.read(file)));
    return new Manuscript(Texts.name(file), text, Calendar.date(text));
  }
}
