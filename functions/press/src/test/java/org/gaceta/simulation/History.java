package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a play needs: what is done by whom, how many work on it, and what goes wrong.
///
/// @param callers the deeds of each, who does them one after the other
/// @param faults those that happen, by the number of the call; drawn at this rate where they are
///   not given
/// @param repeats how likely a batch comes again although it was done
/// @param seed of all other chance
record History(
    List<List<Deed>> callers,
    int renderers,
    int settlers,
    int clocks,
    Stage.Pace pace,
    double rate,
    Optional<Map<Long, Fault>> faults,
    double repeats,
    boolean lags,
    long seed) {
  History {
    callers = callers.stream().map(List::copyOf).toList();
  }

  History withCallers(List<List<Deed>> others) {
    return new History(
        others, renderers, settlers, clocks, pace, rate, faults, repeats, lags, seed);
  }

  History withFaults(Map<Long, Fault> others) {
    return new History(
        callers, renderers, settlers, clocks, pace, rate, Optional.of(others), repeats, lags, seed);
  }

  History withSeed(long other) {
    return new History(
        callers, renderers, settlers, clocks, pace, rate, faults, repeats, lags, other);
  }

  History withWorkers(int otherRenderers, int otherSettlers, int otherClocks) {
    return new History(
        callers,
        otherRenderers,
        otherSettlers,
        otherClocks,
        pace,
        rate,
        faults,
        repeats,
        lags,
        seed);
  }

  /// Without what makes any history stormy.
  History calmer() {
    return new History(callers, renderers, settlers, clocks, pace, rate, faults, 0, false, seed);
  }

  int size() {
    return callers.stream().mapToInt(List::size).sum();
  }

  /// What is done by whom, a line each.
  List<String> told() {
    var lines = new ArrayList<String>();
    lines.add(
        "%d renderers, %d settlers, %d clocks, %s, repeats %.2f, lags %s, seed %d"
            .formatted(renderers, settlers, clocks, pace, repeats, lags, seed));
    for (var i = 0; i < callers.size(); i++) {
      var name = "caller " + (i + 1);
      callers.get(i).forEach(it -> lines.add(name + ": " + it));
    }
    faults.ifPresent(it -> lines.add("faults by call: " + it));
    return lines;
  }
}
