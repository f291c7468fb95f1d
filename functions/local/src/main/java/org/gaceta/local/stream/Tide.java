package org.gaceta.local.stream;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Knows when the stream has drained: when each follower has read all shards to their end in a
/// round that began after the last call of any function had returned. Nothing that a function wrote
/// can be unread then. A counter, not a clock, puts rounds and calls in order.
final class Tide {
  /// How often shards are looked at that had nothing.
  static final Duration POLL = Duration.ofMillis(200);

  /// Between two rounds while somebody waits for the stream to drain.
  private static final Duration HURRIED = Duration.ofMillis(5);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition low = lock.newCondition();

  /// A condition of its own: a follower that has come to the end of its shards wakes who waits for
  /// that, and no other follower, who would wake it in turn for ever.
  private final Condition hurry = lock.newCondition();

  private final long[] quietSince;
  private final Duration poll;
  private long now;
  private long lastCall;
  private int calls;
  private int waiting;

  Tide(int followers, Duration poll) {
    this.quietSince = new long[followers];
    this.poll = poll;
  }

  /// Begins a round, and tells when that was.
  long beginRound() {
    lock.lock();
    try {
      return ++now;
    } finally {
      lock.unlock();
    }
  }

  /// A round of this follower, begun then, found each shard read to its end.
  void quiet(int follower, long begun) {
    lock.lock();
    try {
      quietSince[follower] = begun;
      low.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void beginCall() {
    lock.lock();
    try {
      calls++;
    } finally {
      lock.unlock();
    }
  }

  void endCall() {
    lock.lock();
    try {
      calls--;
      lastCall = ++now;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until the next round is due.
  @SuppressWarnings("WaitNotInLoop") // a round too many does no harm
  void pause() throws InterruptedException {
    lock.lock();
    try {
      var _ = hurry.awaitNanos((waiting > 0 ? HURRIED : poll).toNanos());
    } finally {
      lock.unlock();
    }
  }

  /// Waits for it to drain, and tells whether it did within the time.
  boolean awaitLow(Duration time) throws InterruptedException {
    lock.lock();
    try {
      long asked = ++now;
      long left = time.toNanos();
      waiting++;
      hurry.signalAll();
      while (!isLowSince(asked) && left > 0) {
        left = low.awaitNanos(left);
      }
      return isLowSince(asked);
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  private boolean isLowSince(long asked) {
    return calls == 0
        && Arrays.stream(quietSince).allMatch(begun -> begun > Math.max(asked, lastCall));
  }
}
