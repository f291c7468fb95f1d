package org.gaceta.handlers;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.store.table.RemainingTime;

/// Runs jobs side by side on virtual threads, not more at once than the clients have connections
/// for, and each within the time of the call and on its account.
final class SideBySide implements Crew {
  private static final int AT_ONCE = 16;

  @Override
  public void run(List<Runnable> jobs) {
    var places = new Semaphore(AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      jobs.stream()
          .map(RemainingTime::carried)
          .map(Call::carried)
          .forEach(job ->
              threads.execute(() -> {
                places.acquireUninterruptibly();
                try {
                  job.run();
                } finally {
                  places.release();
                }
              }));
    }
  }
}
