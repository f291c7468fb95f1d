package org.gaceta.handlers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gaceta.store.queue.MemoryQueue;

/// Messages of an in-memory queue as Lambda gives them to a function.
final class QueueOf {
  private QueueOf() {}

  static Map<String, Object> event(List<MemoryQueue.Message> messages) {
    return Map.of(
        "Records",
        messages.stream()
            .map(it -> Map.of("eventSource", "aws:sqs", "messageId", it.id(), "body", it.body()))
            .toList());
  }

  /// Gives a function all that a queue holds now, ten messages at a time as Lambda does: what it
  /// does not report is deleted.
  ///
  /// @return how many it reported
  static int deliver(MemoryQueue queue, Function<Map<String, Object>, List<String>> function) {
    var reported = 0;
    for (var left = queue.bodies().size(); left > 0; left -= 10) {
      var messages = queue.receive(Math.min(left, 10));
      var failed = function.apply(event(messages));
      for (var message : messages) {
        if (failed.contains(message.id())) {
          queue.release(message.id());
        } else {
          queue.delete(message.id());
        }
      }
      reported += failed.size();
    }
    return reported;
  }
}
