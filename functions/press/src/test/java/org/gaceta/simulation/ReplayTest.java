package org.gaceta.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A history replays from its seed.
class ReplayTest {
  private static final int SEEDS = 20;

  @Test
  void theSameSeedIsTheSamePlay() {
    var first = IntStream.range(0, SEEDS).map(ReplayTest::play).boxed().toList();
    var second = IntStream.range(0, SEEDS).map(ReplayTest::play).boxed().toList();
    assertEquals(first, second);
    assertEquals(SEEDS, first.stream().distinct().count());
  }

  @Test
  void anotherSeedOfTheSameDeedsIsAnotherPlay() {
    var history = Author.write(7);
    assertNotEquals(play(history), play(history.withSeed(8)));
  }

  private static int play(int seed) {
    return play(Author.write(seed));
  }

  private static int play(History history) {
    var trace = new Trace(false);
    try (var world = new World(history, Rules.KEPT, trace)) {
      world.play();
    }
    return trace.fingerprint();
  }
}
