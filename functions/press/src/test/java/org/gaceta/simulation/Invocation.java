package org.gaceta.simulation;

/// One call of a function, of whom several may act at once.
final class Invocation {
  private volatile boolean stopped;

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }
}
