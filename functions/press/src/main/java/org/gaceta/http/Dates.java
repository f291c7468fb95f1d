package org.gaceta.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;

/// Reads the dates that people type: with an offset, in the site's own time, or a bare day.
final class Dates {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)"
              + "(?:[Tt ](?<time>\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)"
              + " ?(?<offset>[Zz]|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private Dates() {}

  /// The instant, to the millisecond. A bare day is its first moment in the zone.
  ///
  /// @throws InvalidValue if it is none, or not in the years 1000 to 9999
  static Instant parse(String typed, ZoneId zone) {
    var date = instant(typed, zone);
    if (date.isBefore(FIRST) || !date.isBefore(END)) {
      throw new InvalidValue("must lie in the years 1000 to 9999");
    }
    return date.truncatedTo(ChronoUnit.MILLIS);
  }

  private static Instant instant(String typed, ZoneId zone) {
    var parts = FORM.matcher(typed.strip());
    if (!parts.matches()) {
      throw noDate();
    }
    try {
      var day = LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
      var time = Optional.ofNullable(parts.group("time")).map(LocalTime::parse);
      return time.map(it -> day.atTime(it).atZone(offset(parts, zone)))
          .orElseGet(() -> day.atStartOfDay(zone))
          .toInstant();
    } catch (DateTimeException e) {
      throw noDate();
    }
  }

  private static int number(Matcher parts, String name) {
    return Integer.parseInt(parts.group(name));
  }

  private static ZoneId offset(Matcher parts, ZoneId zone) {
    var offset = parts.group("offset");
    if (offset == null) {
      return zone;
    }
    return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
  }

  private static InvalidValue noDate() {
    return new InvalidValue(
        "must be a date such as 2026-03-01, 2026-03-01T14:00 or 2026-03-01T14:00:00+01:00");
  }
}
