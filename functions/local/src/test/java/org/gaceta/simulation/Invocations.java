package org.gaceta.simulation;

import java.util.Optional;
import java.util.function.Supplier;

/// Tells which invocation a thread acts for: the threads that a function starts act for the same.
final class Invocations {
  private static final InheritableThreadLocal<Invocation> CURRENT = new InheritableThreadLocal<>();

  private Invocations() {}

  /// Makes a call of a function.
  ///
  /// @return its answer; none where it was stopped, or threw
  static <T> Optional<T> call(Supplier<T> function) {
    var invocation = new Invocation();
    CURRENT.set(invocation);
    try {
      var answer = function.get();
      return invocation.isStopped() ? Optional.empty() : Optional.of(answer);
    } catch (Crashed | RuntimeException _) {
      return Optional.empty();
    } finally {
      CURRENT.remove();
    }
  }

  /// The one at hand.
  static Optional<Invocation> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /// Stops the one at hand.
  static Crashed stop() {
    current().ifPresent(Invocation::stop);
    return new Crashed();
  }

  /// Lets nobody further whose invocation was stopped.
  static void goOn() {
    if (current().filter(Invocation::isStopped).isPresent()) {
      throw new Crashed();
    }
  }
}
