package org.gaceta.handlers;

import java.util.List;

/// Those who do a call's jobs, side by side where they can.
@FunctionalInterface
public interface Crew {
  /// Has them all done, and comes back when the last has ended.
  void run(List<Runnable> jobs);
}
