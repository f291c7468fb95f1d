package org.gaceta.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How far the clock was behind with articles, when it was called and after.
///
/// @param overdue how many had been due for longer than a healthy clock leaves them
/// @param oldest for how long the first of these had been; zero where there was none
/// @param left how many are still due
/// @param published how many it published
public record Backlog(long overdue, Duration oldest, long left, long published) {
  /// Two calls of the clock, and so one that failed.
  private static final Duration LATE = Duration.ofMinutes(2);

  static Backlog of(List<Instant> due, long left, long published, Instant now) {
    var overdue = due.stream().filter(it -> it.isBefore(now.minus(LATE))).toList();
    return new Backlog(
        overdue.size(),
        overdue.stream()
            .min(Comparator.naturalOrder())
            .map(it -> Duration.between(it, now))
            .orElse(Duration.ZERO),
        left,
        published);
  }
}
