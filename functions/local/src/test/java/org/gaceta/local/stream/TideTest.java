package org.gaceta.local.stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TideTest {
  private final Tide tide = new Tide(2, Duration.ofHours(1));

  @Test
  void aFollowerAtItsEndWakesNoOther() throws InterruptedException {
    var other = pausing();
    tide.quiet(0, tide.beginRound());
    assertFalse(other.join(Duration.ofMillis(300)));
    other.interrupt();
    other.join();
  }

  @Test
  void whoWaitsForItToDrainHurriesTheFollowers() throws InterruptedException {
    var other = pausing();
    var waiter = Thread.ofPlatform().daemon().start(() -> assertTrue(await()));
    other.join();
    tide.quiet(0, tide.beginRound());
    tide.quiet(1, tide.beginRound());
    waiter.join();
  }

  private boolean await() {
    try {
      return tide.awaitLow(Duration.ofSeconds(50));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Thread pausing() {
    var thread =
        Thread.ofPlatform()
            .start(() -> {
              try {
                tide.pause();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }
}
