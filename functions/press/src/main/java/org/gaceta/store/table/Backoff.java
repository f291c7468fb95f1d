package org.gaceta.store.table;

import java.security.SecureRandom;
import java.time.Duration;

/// How long to wait before a request is made again.
@FunctionalInterface
public interface Backoff {
  /// Waits before the given attempt, of which the first again is 1.
  void await(int attempt) throws InterruptedException;

  /// Any time up to 25 ms, doubled with each attempt up to 1 s: with full jitter those that failed
  /// together come again apart. No wait outlasts the call's time.
  ///
  /// The chance is the kernel's: functions that start from one snapshot have the seeds of the JVM's
  /// own generators in common, and would come again together.
  static Backoff fullJitter() {
    var chance = new SecureRandom();
    return attempt -> {
      long ceiling = Math.min(1_000, 25L << Math.min(attempt, 6));
      long wait = chance.nextLong(ceiling + 1);
      Thread.sleep(Duration.ofMillis(Math.min(wait, RemainingTime.left().orElse(wait))));
    };
  }

  /// Waits for the attempt of this number, counted from 0; the first one comes at once. While the
  /// call's time is not up there is always another attempt.
  ///
  /// @param most how many there are where the time has no end
  /// @return whether there is to be such an attempt
  default boolean next(int attempt, int most) {
    if (RemainingTime.left().map(it -> it == 0).orElse(attempt >= most)) {
      return false;
    }
    try {
      if (attempt > 0) {
        await(attempt);
      }
      return !RemainingTime.isUp();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
