package org.gaceta.simulation;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Somebody on the stage: a thread that runs only when it is its turn.
final class Actor {
  final String name;
  final Optional<Actor> parent;

  /// The call that it works on, if any.
  Optional<Invocation> invocation;

  /// The step before which it sleeps.
  long wakes;

  /// Its children that have not ended.
  int children;

  /// What it waits for, beside its turn.
  BooleanSupplier waitsFor = () -> true;

  private final Thread thread;
  private volatile boolean onStage;

  Actor(String name, Optional<Actor> parent, Optional<Invocation> invocation, Runnable part) {
    this.name = name;
    this.parent = parent;
    this.invocation = invocation;
    this.thread =
        Thread.ofVirtual()
            .name(name)
            .unstarted(() -> {
              pause();
              part.run();
            });
  }

  /// Lets it go on.
  void enter() {
    onStage = true;
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    } else {
      LockSupport.unpark(thread);
    }
  }

  /// Waits for its turn; called by itself.
  void pause() {
    while (!onStage) {
      LockSupport.park(this);
    }
    onStage = false;
  }

  void failIfStopped() {
    if (invocation.filter(Invocation::isStopped).isPresent()) {
      throw new Crashed();
    }
  }
}
