package org.gaceta.handlers;

import java.util.List;
import java.util.concurrent.Executors;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.store.table.RemainingTime;

/// Runs jobs side by side, not more at once than the clients have connections for, and each within
/// the time of the call and on its account. On threads of the platform: a virtual one that loads a
/// class keeps its carrier, of which there are as few as cores, and when all wait so for a lock
/// whose holder has none, nobody ever goes on (seen with JDK 25 on two cores).
final class SideBySide implements Crew {
  private static final int AT_ONCE = 16;

  @Override
  public void run(List<Runnable> jobs) {
    if (jobs.isEmpty()) {
      return;
    }
    try (var threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, jobs.size()))) {
      jobs.stream().map(RemainingTime::carried).map(Call::carried).forEach(threads::execute);
    }
  }
}
