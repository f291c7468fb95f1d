package org.gaceta.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Decides which calls go wrong, and remembers it, so that a history can be played again with some
/// of its faults.
final class Faults {
  private static final List<Fault> FAULTS = List.of(Fault.values());

  private final Map<Long, Fault> given;
  private final double rate;
  private final RandomGenerator chance;
  private final Map<Long, Fault> drawn = new TreeMap<>();
  private long calls;
  private boolean over;

  /// Faults at these calls, or else, where none are given, at any with this likelihood.
  Faults(Optional<Map<Long, Fault>> given, double rate, RandomGenerator chance) {
    this.given = given.orElse(Map.of());
    this.rate = given.isPresent() ? 0 : rate;
    this.chance = chance;
  }

  Optional<Fault> next() {
    calls++;
    if (over) {
      return Optional.empty();
    }
    var fault =
        chance.nextDouble() < rate
            ? Optional.of(FAULTS.get(chance.nextInt(FAULTS.size())))
            : Optional.ofNullable(given.get(calls));
    fault.ifPresent(it -> drawn.put(calls, it));
    return fault;
  }

  /// From now on all goes well.
  void end() {
    over = true;
  }

  /// Those that there were, by the number of the call.
  Map<Long, Fault> drawn() {
    return Map.copyOf(drawn);
  }
}
