package org.gaceta.local.stream;

import java.time.Duration;
import java.util.Arrays;

/// Knows when the stream has drained: when each follower has read all shards to their end in a
/// round that began after the last call of any function had returned. Nothing that a function wrote
/// can be unread then. A counter, not a clock, puts rounds and calls in order.
final class Tide {
  private static final Duration POLL = Duration.ofMillis(200);

  /// Between two rounds while somebody waits for the stream to drain.
  private static final Duration HURRIED = Duration.ofMillis(5);

  private final long[] quietSince;
  private long now;
  private long lastCall;
  private int calls;
  private int waiting;

  Tide(int followers) {
    quietSince = new long[followers];
  }

  /// Begins a round, and tells when that was.
  synchronized long beginRound() {
    return ++now;
  }

  /// A round of this follower, begun then, found each shard read to its end.
  synchronized void quiet(int follower, long begun) {
    quietSince[follower] = begun;
    notifyAll();
  }

  synchronized void beginCall() {
    calls++;
  }

  synchronized void endCall() {
    calls--;
    lastCall = ++now;
  }

  /// Waits until the next round is due.
  @SuppressWarnings("WaitNotInLoop") // a round too many does no harm
  synchronized void pause() throws InterruptedException {
    wait((waiting > 0 ? HURRIED : POLL).toMillis());
  }

  /// Waits for it to drain, and tells whether it did within the time.
  synchronized boolean awaitLow(Duration time) throws InterruptedException {
    long asked = ++now;
    long deadline = System.nanoTime() + time.toNanos();
    waiting++;
    notifyAll();
    try {
      while (!isLowSince(asked)) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
      return true;
    } finally {
      waiting--;
    }
  }

  private boolean isLowSince(long asked) {
    return calls == 0
        && Arrays.stream(quietSince).allMatch(begun -> begun > Math.max(asked, lastCall));
  }
}
