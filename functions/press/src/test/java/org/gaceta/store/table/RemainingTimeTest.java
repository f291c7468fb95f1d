package org.gaceta.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {
  private static final Backoff ENDLESS = _ -> Thread.sleep(Duration.ofDays(1));

  private final AtomicLong left = new AtomicLong();

  /// Waits 10 ms by a clock of the test's own.
  private final Backoff passing = _ -> left.addAndGet(-10);

  private int attempts(int most) {
    var attempt = 0;
    while (passing.next(attempt, most)) {
      attempt++;
    }
    return attempt;
  }

  private int attemptsWithin(long millis) {
    left.set(millis);
    return RemainingTime.within(left::get, () -> attempts(3));
  }

  @Test
  void endsTheAttemptsByTheirNumberWhereItIsNotBound() {
    assertEquals(3, attempts(3));
    assertEquals(Optional.empty(), RemainingTime.left());
    assertFalse(RemainingTime.isUp());
  }

  @Test
  void letsAttemptsGoOnBeyondTheirNumberUntilItIsUp() {
    assertEquals(20, attemptsWithin(200));
  }

  @Test
  void leavesNoTimeForAFirstAttemptWhenItIsUp() {
    assertEquals(0, attemptsWithin(0));
    assertEquals(0, attemptsWithin(-1));
  }

  @Test
  void isOutlastedByNoWait() {
    var up = System.nanoTime() + Duration.ofMillis(50).toNanos();
    assertTimeout(
        Duration.ofSeconds(1),
        () ->
            RemainingTime.within(
                () -> Duration.ofNanos(up - System.nanoTime()).toMillis(),
                () -> {
                  var attempt = 100;
                  while (Backoff.fullJitter().next(attempt, 0)) {
                    attempt++;
                  }
                  return attempt;
                }));
  }

  @Test
  void goesWithAJobToAnotherThread() {
    var seen = new ArrayList<Optional<Long>>();
    Runnable job = () -> seen.add(RemainingTime.left());
    var carried = RemainingTime.within(() -> 7, () -> RemainingTime.carried(job));
    CompletableFuture.runAsync(carried).join();
    RemainingTime.carried(job).run();
    assertEquals(List.of(Optional.of(7L), Optional.empty()), seen);
  }

  @Test
  void isGivenUpByWhoeverIsInterrupted() {
    Thread.currentThread().interrupt();
    assertFalse(RemainingTime.within(() -> 1_000, () -> ENDLESS.next(1, 3)));
    assertTrue(Thread.interrupted());
  }

  @Test
  void letsAReadBeAskedForUntilThereIsAnAnswer() {
    var asking = new Asking(passing);
    var asked = new AtomicLong();
    left.set(1_000);
    var answer =
        RemainingTime.within(
            left::get,
            () ->
                asking.answer(() -> {
                  if (asked.incrementAndGet() < 50) {
                    throw new Unavailable("throttled");
                  }
                  return "here";
                }));
    assertEquals("here", answer);
  }

  @Test
  void letsAReadBeAskedForAFewTimesWhereItIsNotBound() {
    var asking = new Asking(passing);
    var asked = new AtomicLong();
    assertThrows(
        Unavailable.class,
        () ->
            asking.answer(() -> {
              asked.incrementAndGet();
              throw new Unavailable("throttled");
            }));
    assertEquals(4, asked.get());
  }

  @Test
  void letsNoReadBegin() {
    var asking = new Asking(passing);
    assertThrows(
        Unavailable.class,
        () ->
            RemainingTime.within(
                () -> 0,
                () ->
                    asking.answer(() -> {
                      throw new AssertionError("it was asked");
                    })));
  }
}
