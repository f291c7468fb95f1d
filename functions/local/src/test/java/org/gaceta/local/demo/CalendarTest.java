package org.gaceta.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private static final String ARTICLE =
      """
      ---
      date: 2026-03-20T09:20:00Z
      corrections:
        - date: 2026-03-20T18:00:00Z
          text: date
      ---
      date: 2026
      """;

  @Test
  void datesMoveByDaysAndKeepTheirHour() {
    var calendar = new Calendar(Instant.parse("2027-01-02T23:00:00Z"));
    assertEquals(ARTICLE.replace("2026-03-20", "2027-01-02"), calendar.moveDates(ARTICLE));
  }

  @Test
  void whatWouldStillLieAheadIsOfTheDayBefore() {
    var calendar = new Calendar(Instant.parse("2027-01-02T12:00:00Z"));
    assertEquals(
        ARTICLE.replace("2026-03-20T09", "2027-01-02T09").replace("2026-03-20T18", "2027-01-01T18"),
        calendar.moveDates(ARTICLE));
  }

  @Test
  void anArticleIsDatedByTheFirst() {
    assertEquals(Instant.parse("2026-03-20T09:20:00Z"), Calendar.date(ARTICLE));
  }
}
