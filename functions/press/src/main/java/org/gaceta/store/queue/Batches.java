package org.gaceta.store.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// Divides messages into batches that SQS takes at once.
final class Batches {
  /// Source: "SendMessageBatch" in SQS's API reference.
  private static final int MESSAGES = 10;

  /// Of all bodies together. SQS has taken 1 MiB since August 2025; this is what every queue takes,
  /// also one on another machine.
  private static final int BYTES = 256 * 1024;

  private Batches() {}

  /// In their order. A body that is too big stands alone, for SQS to refuse.
  static List<List<String>> of(List<String> bodies) {
    var batches = new ArrayList<List<String>>();
    var batch = new ArrayList<String>();
    int bytes = 0;
    for (var body : bodies) {
      int size = body.getBytes(UTF_8).length;
      if (!batch.isEmpty() && (batch.size() == MESSAGES || bytes + size > BYTES)) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(body);
      bytes += size;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
