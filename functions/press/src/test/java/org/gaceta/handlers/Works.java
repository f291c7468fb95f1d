package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaceta.store.queue.MemoryQueue;

/// Brings the messages of a newsroom's queues to its functions, as SQS does, until all is done.
final class Works {
  private final Newsroom newsroom;
  private final Wiring wiring;
  private int left = 300_000;

  Works(Newsroom newsroom) {
    this(newsroom, newsroom.wiring());
  }

  /// With functions on another wiring than the newsroom's own.
  Works(Newsroom newsroom, Wiring wiring) {
    this.newsroom = newsroom;
    this.wiring = wiring;
  }

  /// From now on calls of the rebuild have so many milliseconds left.
  Works inCallsOf(int milliseconds) {
    left = milliseconds;
    return this;
  }

  Map<String, Object> call(Map<String, Object> event) {
    return new RebuildSite(wiring).handleRequest(event, Newsroom.context(left));
  }

  /// Calls for a rebuild, and sees it to its end.
  Map<String, Object> rebuild(Map<String, Object> event) {
    var answer = call(event);
    finish();
    return answer;
  }

  /// Delivers until nothing waits, and settles and prints what follows.
  void finish() {
    while (deliver()) {}
    newsroom.flow();
  }

  /// Delivers some of each queue.
  ///
  /// @return whether anything waited
  boolean deliver() {
    var parts = deliverParts();
    var keys = deliverKeys();
    return parts || keys;
  }

  /// Delivers one part of a rebuild, if one waits.
  boolean deliverParts() {
    return deliver(newsroom.rebuildQueue, 1, this::failedParts);
  }

  /// Delivers the keys that wait to be settled and printed.
  boolean deliverKeys() {
    var settled =
        deliver(
            newsroom.settleQueue,
            10,
            it -> failed(new SettleCounts(wiring).handleRequest(it, Newsroom.context())));
    var printed =
        deliver(
            newsroom.renderQueue,
            10,
            it -> failed(new RenderPages(wiring).handleRequest(it, Newsroom.context())));
    return settled || printed;
  }

  private static boolean deliver(
      MemoryQueue queue, int most, Function<Map<String, Object>, Set<String>> function) {
    var messages = queue.receive(most);
    if (messages.isEmpty()) {
      return false;
    }
    var failed = new HashSet<String>(messages.stream().map(MemoryQueue.Message::id).toList());
    try {
      failed.retainAll(function.apply(event(messages)));
    } finally {
      messages.forEach(it -> {
        if (failed.contains(it.id())) {
          queue.release(it.id());
        } else {
          queue.delete(it.id());
        }
      });
    }
    return true;
  }

  static Map<String, Object> event(List<MemoryQueue.Message> messages) {
    return Map.of(
        "Records",
        messages.stream()
            .map(it -> Map.of("eventSource", "aws:sqs", "messageId", it.id(), "body", it.body()))
            .toList());
  }

  @SuppressWarnings("unchecked")
  private Set<String> failedParts(Map<String, Object> event) {
    var failures =
        (List<Map<String, String>>) call(event).getOrDefault("batchItemFailures", List.of());
    return failures.stream().flatMap(it -> it.values().stream()).collect(Collectors.toSet());
  }

  private static Set<String> failed(StreamsEventResponse answer) {
    return answer.getBatchItemFailures().stream()
        .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
        .collect(Collectors.toSet());
  }
}
