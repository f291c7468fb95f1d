package org.gaceta.simulation;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A history after which something is wrong, as small as it was made, with what happened.
record Counterexample(History history, List<String> wrong, List<String> trace) {
  private static final int PLAYS = 400;

  /// More than that nobody reads, of one that never comes to rest.
  private static final int MOST_LINES = 1_000;

  /// Whether something is wrong after it.
  static boolean isOne(History history, Supplier<Rules> rules) {
    return !play(history, rules.get(), false).wrong().isEmpty();
  }

  /// Makes one that fails as small as may be.
  static Counterexample of(History history, Supplier<Rules> rules) {
    var given = play(history, rules.get(), false).history();
    return play(new Shrinker(it -> isOne(it, rules), PLAYS).shrink(given), rules.get(), true);
  }

  private static Counterexample play(History history, Rules rules, boolean traced) {
    var trace = new Trace(traced);
    try (var world = new World(history, rules, trace)) {
      world.play();
      return new Counterexample(
          history.withFaults(world.faults()), Inspection.of(world.rest()), trace.lines());
    } catch (AssertionError stuck) {
      return new Counterexample(history, List.of(stuck + " " + stuck.getCause()), trace.lines());
    }
  }

  /// What callers and workers did, and every step of those who touched what is wrong.
  private List<String> told() {
    var suspects =
        trace.stream()
            .filter(line -> wrong.stream().anyMatch(it -> line.contains(" " + about(it) + " ")))
            .map(Counterexample::who)
            .collect(Collectors.toSet());
    return trace.stream()
        .filter(it -> !who(it).contains("/") || suspects.contains(who(it)))
        .limit(MOST_LINES)
        .toList();
  }

  private static String about(String wrong) {
    return wrong.replaceFirst(": is .*", "");
  }

  private static String who(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  @Override
  public String toString() {
    return String.join("\n", history.told())
        + "\n\nwrong:\n"
        + String.join("\n", wrong)
        + "\n\nwhat happened:\n"
        + String.join("\n", told())
        + "\n";
  }
}
