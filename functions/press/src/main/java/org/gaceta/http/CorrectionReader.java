package org.gaceta.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gaceta.domain.Limits;
import org.gaceta.domain.article.Correction;

/// Reads an article's corrections, each of which needs its date and its text.
final class CorrectionReader {
  private CorrectionReader() {}

  static List<Correction> read(Fields fields, Function<String, Instant> date) {
    var given = fields.nesteds("corrections");
    fields.atMost(Limits.CORRECTIONS, given.size(), "corrections");
    return given.stream().flatMap(it -> correction(it, date).stream()).toList();
  }

  private static Optional<Correction> correction(Fields fields, Function<String, Instant> type) {
    var date = fields.text(type, "date");
    var text = fields.text(Types.line(Limits.CORRECTION), "text");
    if (date.isEmpty()) {
      fields.missing("date");
    }
    if (text.isEmpty()) {
      fields.missing("text");
    }
    fields.finish();
    return date.flatMap(when -> text.map(what -> new Correction(when, what)));
  }
}
