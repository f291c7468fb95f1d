package org.gaceta.simulation;

import java.util.List;
import org.gaceta.store.queue.Queue;

/// A queue in the storm.
record StormyQueue(Queue queue, Storm storm, Background background) implements Queue {
  @Override
  public boolean send(List<String> bodies) {
    Invocations.goOn();
    var drawn = storm.next(true);
    if (drawn.isEmpty()) {
      return queue.send(bodies);
    }
    var fault = drawn.get();
    storm.happened(fault);
    switch (fault) {
      case ANSWER_LOST, CRASH_AFTER -> {
        var _ = queue.send(bodies);
      }
      case LATE, CRASH_LATE ->
          background.run(() -> {
            storm.linger();
            var _ = queue.send(bodies);
          });
      case LOST, CONFLICT, THROTTLED, CRASH -> {}
    }
    return switch (fault) {
      case LOST, ANSWER_LOST, LATE, CONFLICT, THROTTLED -> false;
      case CRASH, CRASH_AFTER, CRASH_LATE -> throw Invocations.stop();
    };
  }
}
