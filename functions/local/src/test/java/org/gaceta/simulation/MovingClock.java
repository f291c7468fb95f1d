package org.gaceta.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/// A time that passes when somebody says so, and else hardly. Each invocation has it as its machine
/// does: their clocks are up to two seconds out of step.
final class MovingClock implements InstantSource {
  private static final int SKEW = 2_000;

  private final AtomicReference<Instant> now = new AtomicReference<>(World.BEGINNING);

  void pass(Duration time) {
    now.updateAndGet(it -> it.plus(time));
  }

  /// The time without skew.
  Instant now() {
    return now.get();
  }

  @Override
  public Instant instant() {
    var told = now.updateAndGet(it -> it.plusMillis(ThreadLocalRandom.current().nextInt(2)));
    var skew = Invocations.current().map(it -> it.hashCode() % (2 * SKEW) - SKEW).orElse(0);
    return told.plusMillis(skew);
  }
}
