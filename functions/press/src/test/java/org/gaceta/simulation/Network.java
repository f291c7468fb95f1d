package org.gaceta.simulation;

import java.util.function.Function;
import java.util.function.Supplier;
import org.gaceta.store.queue.Queue;

/// Takes each call of the press to what it calls: lets anybody else go first, and does to it what
/// the faults say.
final class Network {
  private final Stage stage;
  private final Faults faults;
  private final Trace trace;

  Network(Stage stage, Faults faults, Trace trace) {
    this.stage = stage;
    this.faults = faults;
    this.trace = trace;
  }

  /// A read: what it finds, or that there was no answer.
  <T> T read(String what, Supplier<T> read, Supplier<RuntimeException> unanswered) {
    stage.step(what);
    var fault = faults.next();
    trace.call(stage, what, fault);
    if (fault.isEmpty()) {
      return read.get();
    }
    switch (fault.get()) {
      case CRASH, CRASH_AFTER, CRASH_LATE -> stage.crash();
      case LOST, ANSWER_LOST, LATE, CONFLICT, THROTTLED -> {}
    }
    throw unanswered.get();
  }

  /// A write.
  ///
  /// @param wrong what is answered where it did not get through, or nobody knows whether it did
  <T> T write(String what, Supplier<T> write, Function<Fault, T> wrong) {
    stage.step(what);
    var fault = faults.next();
    trace.call(stage, what, fault);
    if (fault.isEmpty()) {
      var answer = write.get();
      trace.answer(answer);
      return answer;
    }
    switch (fault.get()) {
      case ANSWER_LOST, CRASH_AFTER -> trace.answer(write.get());
      case LATE, CRASH_LATE -> later(what, write);
      case LOST, CONFLICT, THROTTLED, CRASH -> {}
    }
    switch (fault.get()) {
      case CRASH, CRASH_AFTER, CRASH_LATE -> stage.crash();
      case LOST, ANSWER_LOST, LATE, CONFLICT, THROTTLED -> {}
    }
    return wrong.apply(fault.get());
  }

  /// A queue as it is reached over the network.
  Queue to(String name, Queue queue) {
    return bodies -> write("send to " + name, () -> queue.send(bodies), _ -> false);
  }

  private <T> void later(String what, Supplier<T> write) {
    var from = stage.who();
    stage.add(
        "late " + what,
        () -> {
          for (var i = 0; i < 3; i++) {
            stage.step();
          }
          trace.late(from, what);
          trace.answer(write.get());
        });
  }
}
