package org.gaceta.simulation;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// What goes on beside, each on a thread of its own.
final class Background {
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final AtomicLong begun = new AtomicLong();

  void run(Runnable work) {
    begun.incrementAndGet();
    var thread =
        Thread.ofPlatform()
            .daemon()
            .unstarted(() -> {
              try {
                work.run();
              } catch (RuntimeException | Error e) {
                failures.add(e);
              }
            });
    threads.add(thread);
    thread.start();
  }

  /// How much was begun.
  long begun() {
    return begun.get();
  }

  /// Waits until nothing goes on.
  ///
  /// @throws IllegalStateException if any of it failed
  void awaitNone() {
    try {
      for (var next = threads.stream().findAny();
          next.isPresent();
          next = threads.stream().findAny()) {
        next.get().join();
        threads.remove(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException("something beside failed", failures.element());
    }
  }
}
