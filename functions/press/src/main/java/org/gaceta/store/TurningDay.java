package org.gaceta.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Keeps the day that pages take as today in step with the newsroom's calendar. It is moved one day
/// at a time, each by a write of its own, so that each day's turn has its record; only forward, and
/// only from the day that was read, so that two clocks at once move it as one would.
public final class TurningDay {
  private final Table table;
  private final Attempts attempts;
  private final InstantSource clock;
  private final ZoneId zone;

  /// With the zone of the newsroom's calendar.
  public TurningDay(Table table, Attempts attempts, InstantSource clock, ZoneId zone) {
    this.table = table;
    this.attempts = attempts;
    this.clock = clock;
    this.zone = zone;
  }

  /// Turns it as far as the calendar is.
  ///
  /// @return whether it is there; if not, the table had no capacity in any attempt
  public boolean turn() {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    for (var attempt = 0; attempts.next(attempt); ) {
      var day = table.get(Keys.TODAY, true).map(TodayItem::day);
      if (day.filter(it -> !it.isBefore(today)).isPresent()) {
        return true;
      }
      attempt =
          switch (table.write(next(day, today))) {
            // refused: another clock turned it, which is as good
            case Outcome.Done _, Outcome.Refused _ -> 0;
            case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> attempt + 1;
          };
    }
    return false;
  }

  private static Write next(Optional<LocalDate> day, LocalDate today) {
    return new Write.Put(
        TodayItem.toItem(day.map(it -> it.plusDays(1)).orElse(today)),
        day.map(it -> Condition.equal(TodayItem.DAY, it.toString())).orElse(Condition.NEW));
  }
}
