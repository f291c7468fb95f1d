package org.gaceta.simulation;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.gaceta.handlers.AwsWiring;
import org.gaceta.handlers.Queues;
import org.gaceta.handlers.Wiring;
import org.gaceta.store.Attempts;

/// The press as it is put together on AWS, on clients that meet with faults.
final class StormyWiring {
  private static final int ATTEMPTS = 24;

  private StormyWiring() {}

  /// @param site the name of its bucket
  static Wiring of(
      Rules rules, EngineClients clients, String site, Queues queues, MovingClock clock) {
    var table = rules.table(clients.table());
    var bucket = rules.bucket(clients.bucket(site));
    var ulids = new AtomicLong();
    return new Wiring(
        World.SETTINGS,
        () -> table,
        () -> bucket,
        clients::bucket,
        queues,
        new Attempts(ATTEMPTS, StormyWiring::pause),
        clock,
        () -> "%026d".formatted(ulids.incrementAndGet()),
        AwsWiring.of(World.SETTINGS, _ -> {}).crew(),
        _ -> {});
  }

  /// Shorter than on AWS, so that more happens in a test's time.
  private static void pause(int attempt) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(5 * attempt));
  }
}
