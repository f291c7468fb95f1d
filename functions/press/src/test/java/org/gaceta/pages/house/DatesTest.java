package org.gaceta.pages.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Instant LATE = Instant.parse("2023-08-15T22:30:00Z");

  private final Dates madrid = dates("es", "Europe/Madrid");

  @Test
  void areWrittenInTheSitesLanguage() {
    assertEquals("16 de agosto de 2023", madrid.day(LATE));
    assertEquals("August 15, 2023", dates("en-US", "America/New_York").day(LATE));
    assertEquals("15 August 2023", dates("en-GB", "UTC").day(LATE));
    assertEquals("0:30", madrid.time(LATE));
    var mexican = dates("es-MX", "Europe/Madrid").time(LATE);
    assertEquals("12:30 a.m.", mexican.replaceAll("\\p{Z}", " "));
  }

  @Test
  void fallOnTheDayOfTheSitesTimeZone() {
    assertEquals("31 de diciembre de 2022", dates("es", "America/Lima").day(newYear()));
    assertEquals("1 de enero de 2023", dates("es", "Pacific/Kiritimati").day(newYear()));
  }

  @Test
  void carryTheOffsetOfTheirSeason() {
    assertEquals("2023-08-16T00:30:00+02:00", madrid.machine(LATE));
    assertEquals("2023-01-01T01:00:00+01:00", madrid.machine(newYear()));
    assertEquals("2023-08-15T22:30:00Z", dates("es", "UTC").machine(LATE));
  }

  @Test
  void tellTheTwoHoursApartThatTheClockShowsTwice() {
    assertEquals(
        "2023-10-29T02:30:00+02:00", madrid.machine(Instant.parse("2023-10-29T00:30:00Z")));
    assertEquals(
        "2023-10-29T02:30:00+01:00", madrid.machine(Instant.parse("2023-10-29T01:30:00Z")));
  }

  @Test
  void haveNoMoreDigitsThanHtmlAllows() {
    assertEquals("2023-01-01T01:00:00.123+01:00", madrid.machine(newYear().plusNanos(123_456_789)));
  }

  @Test
  void nameTheHourOfAnUpdateOnTheDayOfPublicationOnly() {
    assertEquals("16 de agosto de 2023, 1:30", madrid.updated(LATE.plusSeconds(3600), LATE));
    assertEquals("17 de agosto de 2023", madrid.updated(LATE.plusSeconds(24 * 3600), LATE));
  }

  @Test
  void doNotDependOnTheMachine() {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("16 de agosto de 2023", madrid.day(LATE));
      assertEquals("2023-08-16T00:30:00+02:00", madrid.machine(LATE));
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Instant newYear() {
    return Instant.parse("2023-01-01T00:00:00Z");
  }

  private static Dates dates(String language, String zone) {
    return new Dates(Locale.forLanguageTag(language), ZoneId.of(zone));
  }
}
