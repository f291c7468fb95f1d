package org.gaceta.simulation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Whatever happens, nothing is lost and nothing stays stale. `-Dhistories` says how many histories
/// are played, and `-Dseed` where they begin.
class HistoriesTest {
  @Test
  void convergeWhateverHappens() {
    var histories = Long.getLong("histories", 1_000);
    var start = System.nanoTime();
    Search.run(Long.getLong("seed", 1), histories, Author::write, Rules::new)
        .ifPresent(it -> fail(it.toString()));
    var seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1_000.0;
    System.out.printf(
        "%d histories in %.0f s, %.1f a second%n", histories, seconds, histories / seconds);
  }
}
