package org.gaceta.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.gaceta.local.lambda.Functions;
import org.gaceta.local.queue.QueuePump;
import org.gaceta.local.queue.QueueSubscription;
import org.gaceta.local.stream.Pump;
import org.gaceta.local.stream.Subscription;

/// What brings the table's stream and the queues' messages to the functions that follow them.
record Pumps(Pump stream, QueuePump queues) {
  /// @param checkpoints the folder with what was done of the stream
  /// @param closing closes them
  static Pumps start(Engines engines, Path checkpoints, Functions functions, Closing closing) {
    var ofStream =
        functions.all().stream()
            .filter(it -> it.definition().stream().isPresent())
            .map(Subscription::of)
            .toList();
    var ofQueues =
        functions.all().stream()
            .flatMap(it -> QueueSubscription.of(it, engines.sqs().queues()))
            .toList();
    return new Pumps(
        closing.add(Pump.start(engines.dynamo().streams(), checkpoints, ofStream)),
        closing.add(QueuePump.start(ofQueues)));
  }

  /// Waits until all that is in the stream and in the queues is done, what the functions write and
  /// send themselves included.
  void awaitDrained(Duration atMost) {
    var until = Instant.now().plus(atMost);
    long before;
    do {
      before = queues.changes();
      stream.awaitDrained(Duration.between(Instant.now(), until));
      queues.awaitEmpty(Duration.between(Instant.now(), until));
      // a message that came or was done since may have left records behind it
    } while (queues.changes() != before);
  }
}
