package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happened, a line each, for who wants to read a history. Two plays are the same where their
/// traces are.
final class Trace {
  private final boolean kept;
  private final List<String> lines = new ArrayList<>();
  private int hash;

  /// A trace that keeps its lines, or only tells whether they differ.
  Trace(boolean kept) {
    this.kept = kept;
  }

  void call(Stage stage, String what, Optional<Fault> fault) {
    add(stage.who(), what + fault.map(it -> "  <<" + it + ">>").orElse(""));
  }

  void late(String from, String what) {
    add("the network", "delivers what " + from + " sent: " + what);
  }

  void answer(Object answer) {
    if (kept && !lines.isEmpty()) {
      var name = answer.getClass().getSimpleName();
      lines.set(lines.size() - 1, lines.getLast() + "  -> " + name);
    }
  }

  void add(String who, String what) {
    hash = hash * 31 + who.hashCode() * 7 + what.hashCode();
    if (kept) {
      lines.add(who + ": " + what);
    }
  }

  int fingerprint() {
    return hash;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
