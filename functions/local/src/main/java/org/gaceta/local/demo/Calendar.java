package org.gaceta.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// Makes a newspaper of one day one of today: dates move by whole days, so that each keeps its
/// hour.
final class Calendar {
  /// The day that the files take as today.
  private static final LocalDate PRESS_DAY = LocalDate.of(2026, 3, 20);

  private static final Pattern DATE =
      Pattern.compile("(?m)^(?<name> *(?:- )?(?:date|modified): )(?<instant>\\S+Z)$");

  private final Instant now;
  private final Duration move;

  Calendar(Instant now) {
    this.now = now;
    this.move =
        Duration.ofDays(
            ChronoUnit.DAYS.between(PRESS_DAY, LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }

  /// An article's front matter with its dates moved. What would still lie ahead is a day older: the
  /// API takes no date to come.
  String moveDates(String markdown) {
    return DATE.matcher(markdown)
        .replaceAll(it -> it.group("name") + moved(Instant.parse(it.group("instant"))));
  }

  /// The first date of an article's front matter: its own.
  static Instant date(String markdown) {
    var date = DATE.matcher(markdown);
    if (!date.find()) {
      throw new IllegalArgumentException("no date in " + markdown);
    }
    return Instant.parse(date.group("instant"));
  }

  private Instant moved(Instant date) {
    var moved = date.plus(move);
    return moved.isAfter(now) ? moved.minus(Duration.ofDays(1)) : moved;
  }
}
