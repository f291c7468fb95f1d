package org.gaceta.store.table;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait before a request is made again.
@FunctionalInterface
public interface Backoff {
  /// Waits before the given attempt, of which the first again is 1.
  void await(int attempt) throws InterruptedException;

  /// Any time up to 25 ms, doubled with each attempt up to 1 s: with full jitter those that failed
  /// together come again apart.
  static Backoff fullJitter() {
    return attempt -> {
      long ceiling = Math.min(1_000, 25L << Math.min(attempt, 6));
      Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling + 1)));
    };
  }
}
