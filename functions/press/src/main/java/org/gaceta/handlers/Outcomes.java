package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gaceta.store.queue.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What became of a call's notices. One that is poisoned holds up no other: word of its key goes to
/// the function's own queue, where it is tried some times more and then waits for somebody to mend
/// the cause, and the notice itself counts as done. One for which there was no capacity or no time
/// comes again as it is.
final class Outcomes {
  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

  private final Notices notices;
  private final Set<String> again = ConcurrentHashMap.newKeySet();
  private final Set<Notice> poisoned = ConcurrentHashMap.newKeySet();

  Outcomes(Notices notices) {
    this.notices = notices;
  }

  /// Notes how work for these ended.
  void note(Effort effort, Collection<Notice> of) {
    switch (effort) {
      case DONE -> {}
      case AGAIN -> of.forEach(it -> again.add(it.id()));
      case POISONED -> poisoned.addAll(of);
    }
  }

  /// Sends word of what is poisoned.
  ///
  /// @return tells what comes again: also a message of one key that is poisoned, which the queue
  ///   itself gives up in the end, and what its own queue did not take
  StreamsEventResponse answer(Queue queue) {
    var failed = new TreeSet<>(again);
    failed.addAll(notices.unread());
    var apart =
        notices.all().stream()
            .filter(poisoned::contains)
            .filter(it -> !again.contains(it.id()))
            .toList();
    apart.stream().filter(notices::isAlone).forEach(it -> failed.add(it.id()));
    failed.addAll(unsent(apart.stream().filter(it -> !notices.isAlone(it)).toList(), queue));
    return StreamsEventResponse.builder()
        .withBatchItemFailures(failed.stream().map(BatchItemFailure::new).toList())
        .build();
  }

  private static List<String> unsent(List<Notice> apart, Queue queue) {
    var bodies = apart.stream().map(Notice::asMessage).distinct().toList();
    if (bodies.isEmpty()) {
      return List.of();
    }
    LOG.error("poisoned, and sent to the queue: {}", apart);
    return Effort.at("word of what is poisoned", () -> queue.send(bodies)) == Effort.DONE
        ? List.of()
        : apart.stream().map(Notice::id).toList();
  }
}
