package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes a history that fails as small as one can read.
final class Shrinker {
  /// How many other orders of the same deeds are tried, since what is left out changes the order.
  private static final int ORDERS = 10;

  private final Predicate<History> fails;
  private int left;

  /// @param fails plays a history
  /// @param plays how many plays it may take
  Shrinker(Predicate<History> fails, int plays) {
    this.fails = fails;
    this.left = plays;
  }

  History shrink(History history) {
    var smallest = history;
    for (var smaller = next(smallest); smaller.isPresent(); smaller = next(smallest)) {
      smallest = smaller.get();
    }
    return smallest;
  }

  private Optional<History> next(History history) {
    return Stream.of(
            withoutCallers(history),
            withoutDeeds(history),
            fewerFaults(history),
            fewerWorkers(history))
        .flatMap(each -> each)
        .flatMap(it -> failing(it).stream())
        .findFirst();
  }

  private Optional<History> failing(History history) {
    for (var order = 0; order < ORDERS && left > 0; order++) {
      left--;
      var candidate = order == 0 ? history : history.withSeed(history.seed() * 31 + order);
      if (fails.test(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static Stream<History> withoutCallers(History history) {
    return without(history.callers()).filter(it -> !it.isEmpty()).map(history::withCallers);
  }

  private static Stream<History> withoutDeeds(History history) {
    var candidates = new ArrayList<History>();
    for (var caller = 0; caller < history.callers().size(); caller++) {
      var index = caller;
      without(history.callers().get(caller))
          .forEach(deeds -> {
            var callers = new ArrayList<>(history.callers());
            callers.set(index, deeds);
            candidates.add(history.withCallers(callers));
          });
    }
    return candidates.stream();
  }

  private static Stream<History> fewerFaults(History history) {
    var faults = history.faults().orElse(Map.of());
    if (faults.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(history.withFaults(Map.of())),
        faults.keySet().stream()
            .sorted()
            .map(it -> {
              var fewer = new HashMap<>(faults);
              fewer.remove(it);
              return history.withFaults(fewer);
            }));
  }

  private static Stream<History> fewerWorkers(History history) {
    return Stream.of(
            history.calmer(),
            history.withWorkers(1, history.settlers(), history.clocks()),
            history.withWorkers(2, history.settlers(), history.clocks()),
            history.withWorkers(history.renderers(), 1, history.clocks()),
            history.withWorkers(history.renderers(), history.settlers(), 1))
        .filter(it -> !it.equals(history) && it.renderers() <= history.renderers());
  }

  /// The list without each of its elements in turn, the last first.
  private static <T> Stream<List<T>> without(List<T> list) {
    return Stream.iterate(list.size() - 1, it -> it >= 0, it -> it - 1)
        .map(it -> {
          var shorter = new ArrayList<>(list);
          shorter.remove((int) it);
          return shorter;
        });
  }
}
