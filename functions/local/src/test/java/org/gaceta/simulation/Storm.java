package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Draws what goes wrong on the way to the engines, until it is over.
final class Storm {
  /// How much likelier it is that a request goes wrong than that its whole invocation stops.
  private static final int REQUESTS = 4;

  /// How much likelier it is with a write than with a read.
  private static final int WRITES = 3;

  private static final List<Double> RATES = List.of(0.02, 0.05, 0.1);

  /// In milliseconds.
  private static final int LONGEST_DELAY = 60;

  /// In milliseconds: long enough that what was stopped comes again before.
  private static final int LATEST = 800;

  private static final List<Fault> FAULTS = faults();

  private final Random chance;
  private final double rate;
  private final Tally tally;
  private volatile boolean over;

  /// A storm whose strength is drawn too.
  Storm(Random chance, Tally tally) {
    this.chance = chance;
    this.rate = RATES.get(chance.nextInt(RATES.size()));
    this.tally = tally;
  }

  private static List<Fault> faults() {
    var faults = new ArrayList<>(List.of(Fault.CRASH, Fault.CRASH_AFTER, Fault.CRASH_LATE));
    for (var i = 0; i < REQUESTS; i++) {
      Arrays.stream(Fault.values())
          .filter(it -> it.compareTo(Fault.CRASH) < 0)
          .forEach(faults::add);
    }
    return List.copyOf(faults);
  }

  /// What becomes of the next request.
  ///
  /// @param writes whether it does, so that more can go wrong with it: its engine may say that
  ///   another one came between
  Optional<Fault> next(boolean writes) {
    if (over || chance.nextDouble() >= (writes ? WRITES * rate : rate)) {
      return Optional.empty();
    }
    var fault = FAULTS.get(chance.nextInt(FAULTS.size()));
    return Optional.of(fault).filter(it -> writes || it != Fault.CONFLICT);
  }

  /// Notes that it happened.
  void happened(Fault fault) {
    tally.add(fault.name());
  }

  /// Whether the tries that follow meet with the same.
  boolean lasts() {
    return chance.nextInt(3) == 0;
  }

  /// Holds a request up, now and then.
  void delay() {
    if (!over && chance.nextDouble() < rate) {
      tally.add("DELAYED");
      pause();
    }
  }

  /// Waits for as long as a request may be held up.
  void pause() {
    sleep(LONGEST_DELAY);
  }

  /// Waits for as long as a request may be under way that nobody waits for any longer.
  void linger() {
    sleep(LATEST);
  }

  private void sleep(int most) {
    try {
      Thread.sleep(1 + chance.nextInt(most));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// From now on all goes well.
  void end() {
    over = true;
  }
}
