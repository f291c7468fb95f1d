package org.gaceta.simulation;

import java.util.TreeMap;

/// Counts what went wrong, by its name.
final class Tally {
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  synchronized void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  @Override
  public synchronized String toString() {
    return counts.toString();
  }
}
