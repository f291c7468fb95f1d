package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Histories that are long enough for the functions to be at work while the callers are: several of
/// one style, one after the other.
final class LongHistory {
  private static final int DEEDS = 8;

  /// A multiple of the number of styles, which follow one another by the seed.
  private static final long APART = 1_000L * Style.values().length;

  private LongHistory() {}

  /// The history of a seed.
  static History of(long seed) {
    var history = Author.write(seed);
    for (var next = seed; history.size() < DEEDS; ) {
      next += APART;
      history = history.withCallers(joined(history.callers(), Author.write(next).callers()));
    }
    return history;
  }

  private static List<List<Deed>> joined(List<List<Deed>> first, List<List<Deed>> then) {
    var callers = new ArrayList<List<Deed>>();
    for (var i = 0; i < Math.max(first.size(), then.size()); i++) {
      var caller = i;
      callers.add(
          Stream.of(first, then)
              .flatMap(it -> it.stream().skip(caller).limit(1))
              .flatMap(List::stream)
              .toList());
    }
    return callers;
  }
}
