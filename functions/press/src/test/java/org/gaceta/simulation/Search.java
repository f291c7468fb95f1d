package org.gaceta.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Plays many histories, on all processors at once, until one fails.
final class Search {
  private Search() {}

  /// The counterexample of the lowest of the seeds at which one was found.
  ///
  /// @param histories the history of a seed
  static Optional<Counterexample> run(
      long first, long many, LongFunction<History> histories, Supplier<Rules> rules) {
    var next = new AtomicLong(first);
    var failing = new ConcurrentLinkedQueue<Long>();
    Callable<Void> player =
        () -> {
          while (failing.isEmpty()) {
            var seed = next.getAndIncrement();
            if (seed >= first + many) {
              break;
            }
            if (Counterexample.isOne(histories.apply(seed), rules)) {
              failing.add(seed);
            }
          }
          return null;
        };
    var processors = Runtime.getRuntime().availableProcessors();
    try (var players = Executors.newFixedThreadPool(processors)) {
      for (var played :
          players.invokeAll(IntStream.range(0, processors).mapToObj(_ -> player).toList())) {
        played.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(failing).stream()
        .min(Comparator.naturalOrder())
        .map(seed -> Counterexample.of(histories.apply(seed), rules));
  }
}
