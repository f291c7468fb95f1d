package org.gaceta.simulation;

/// The invocation has been stopped: whatever of it still runs gets no further than its next call.
final class Crashed extends Error {
  private static final long serialVersionUID = 1;

  Crashed() {
    super("the invocation was stopped", null, false, false);
  }
}
