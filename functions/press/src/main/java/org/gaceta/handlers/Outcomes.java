package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.table.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What became of a call's notices. One that is poisoned holds up no other: word of its key goes to
/// the function's own queue, where it is tried some times more and then waits for somebody to mend
/// the cause, and the notice itself counts as done. One for which there was no capacity or no time
/// comes again as it is.
final class Outcomes {
  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

  private final Notices notices;
  private final Set<Notice> again = ConcurrentHashMap.newKeySet();
  private final Set<Notice> poisoned = ConcurrentHashMap.newKeySet();

  Outcomes(Notices notices) {
    this.notices = notices;
  }

  /// Notes how work for these ended.
  void note(Effort effort, Collection<Notice> of) {
    switch (effort) {
      case DONE -> {}
      case AGAIN -> again.addAll(of);
      case POISONED -> poisoned.addAll(of);
    }
  }

  /// Sends word of what is set apart.
  ///
  /// @return tells what comes again: also a message of one key that is poisoned, which the queue
  ///   itself gives up in the end, and what its own queue did not take
  StreamsEventResponse answer(Queue queue) {
    tell();
    var failed = new TreeSet<>(notices.unread());
    var apart = new ArrayList<Notice>();
    for (var notice : notices.all()) {
      if (isToComeAgain(notice)) {
        failed.add(notice.id());
      } else if (again.contains(notice) || poisoned.contains(notice)) {
        apart.add(notice);
      }
    }
    failed.addAll(unsent(apart, queue));
    return StreamsEventResponse.builder()
        .withBatchItemFailures(failed.stream().map(BatchItemFailure::new).toList())
        .build();
  }

  /// Counts the keys by what became of them; one that is poisoned counts as nothing else.
  private void tell() {
    var bad = keys(poisoned);
    var later = keys(again);
    later.removeAll(bad);
    var done = keys(notices.all());
    done.removeAll(bad);
    done.removeAll(later);
    Call.note("done", done.size());
    Call.note("again", later.size() + notices.unread().size());
    Call.note("poisoned", bad.size());
    if (!bad.isEmpty()) {
      Call.count(Metric.POISONED_KEYS, bad.size());
    }
  }

  private static Set<Key> keys(Collection<Notice> of) {
    return of.stream().map(Notice::key).collect(Collectors.toCollection(HashSet::new));
  }

  /// Of a message of several keys none comes again with the others: each goes on by itself, so that
  /// it gets on even where there is never the time for all of them.
  private boolean isToComeAgain(Notice notice) {
    return notice.queued()
        ? notices.isAlone(notice) && (again.contains(notice) || poisoned.contains(notice))
        : again.contains(notice);
  }

  private static List<String> unsent(List<Notice> apart, Queue queue) {
    var bodies = apart.stream().map(Notice::asMessage).distinct().toList();
    if (bodies.isEmpty()) {
      return List.of();
    }
    LOG.error("set apart, and sent to the queue: {}", apart);
    return Effort.at("word of what is set apart", () -> queue.send(bodies)) == Effort.DONE
        ? List.of()
        : apart.stream().map(Notice::id).toList();
  }
}
