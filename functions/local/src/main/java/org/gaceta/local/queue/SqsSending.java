package org.gaceta.local.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Takes messages into a queue, within the limits of SQS's API reference.
final class SqsSending {
  private static final int MESSAGES = 10;
  private static final int BYTES = 1 << 20;
  private static final String BODY = "MessageBody";

  private SqsSending() {}

  static Map<String, ?> one(LocalQueue queue, SqsRequest request) {
    check(List.of(request));
    var message = queue.send(request.text(BODY), delay(request));
    return Map.of("MessageId", message.id(), "MD5OfMessageBody", SqsMessages.md5(message.body()));
  }

  static Map<String, ?> batch(LocalQueue queue, SqsRequest request) {
    var entries = request.entries();
    if (entries.isEmpty()) {
      throw new SqsFault("EmptyBatchRequest", "There should be at least one entry.");
    }
    if (entries.size() > MESSAGES) {
      throw new SqsFault("TooManyEntriesInBatchRequest", "There are more than 10 entries.");
    }
    check(entries);
    var sent = entries.stream().map(it -> entry(queue, it)).toList();
    return Map.of("Successful", sent, "Failed", List.of());
  }

  private static Map<String, ?> entry(LocalQueue queue, SqsRequest entry) {
    var message = queue.send(entry.text(BODY), delay(entry));
    return Map.of(
        "Id", entry.text("Id"),
        "MessageId", message.id(),
        "MD5OfMessageBody", SqsMessages.md5(message.body()));
  }

  private static Duration delay(SqsRequest message) {
    return message.seconds("DelaySeconds", Duration.ZERO);
  }

  /// Before any of them is taken.
  private static void check(List<SqsRequest> entries) {
    if (entries.stream().mapToInt(it -> it.text(BODY).getBytes(UTF_8).length).sum() > BYTES) {
      throw new SqsFault("BatchRequestTooLong", "There is more than 1 MiB.");
    }
  }
}
