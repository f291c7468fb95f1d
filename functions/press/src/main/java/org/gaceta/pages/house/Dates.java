package org.gaceta.pages.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates as the site writes them: in its language and its time zone, whatever the machine's are.
public record Dates(Locale language, ZoneId zone) {
  /// A day, as in `15 de agosto de 2023`.
  public String day(Instant instant) {
    return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
  }

  /// A day with its weekday, as in `martes, 15 de agosto de 2023`.
  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(day);
  }

  /// A month by itself, as in `agosto`.
  public String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
  }

  /// The hour and the minute alone.
  public String time(Instant instant) {
    return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), instant);
  }

  /// A day with its hour and minute.
  public String moment(Instant instant) {
    return written(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), instant);
  }

  /// When something was changed: the day alone, unless that is the day it was published on.
  public String updated(Instant modified, Instant published) {
    return dayOf(modified).equals(dayOf(published)) ? moment(modified) : day(modified);
  }

  /// For machines: with the offset of the zone, and to the millisecond as HTML allows at most.
  public String machine(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
  }

  /// The day of an instant in the site's time zone.
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private String written(DateTimeFormatter format, Instant instant) {
    return format.withLocale(language).format(instant.atZone(zone));
  }
}
