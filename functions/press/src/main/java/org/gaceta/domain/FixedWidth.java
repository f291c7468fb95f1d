package org.gaceta.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Instants as texts of one width, to the millisecond, so that the order of the texts is that of
/// time: `2023-08-15T14:00:00.000Z`.
public final class FixedWidth {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private FixedWidth() {}

  public static String text(Instant instant) {
    return FORM.format(instant);
  }
}
