package org.gaceta.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.gaceta.domain.InvalidValue;

/// Reads the dates that people type: with an offset, in the site's own time, or a bare day.
final class Dates {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd")
          .optionalStart()
          .appendPattern("['T'][ ]HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[ ]")
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private Dates() {}

  /// The instant, to the millisecond. A bare day is its first moment in the zone.
  ///
  /// @throws InvalidValue if it is none, or not in the years 1000 to 9999
  static Instant parse(String typed, ZoneId zone) {
    try {
      var date =
          switch (FORMAT.parseBest(
              typed.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case OffsetDateTime it -> it.toInstant();
            case LocalDateTime it -> it.atZone(zone).toInstant();
            case LocalDate it -> it.atStartOfDay(zone).toInstant();
            case Object it -> throw new IllegalStateException("no other is asked for: " + it);
          };
      if (date.isBefore(FIRST) || !date.isBefore(END)) {
        throw new InvalidValue("must lie in the years 1000 to 9999");
      }
      return date.truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw new InvalidValue(
          "must be a date such as 2026-03-01, 2026-03-01T14:00 or 2026-03-01T14:00:00+01:00");
    }
  }
}
