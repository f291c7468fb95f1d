package org.gaceta.simulation;

import java.util.List;
import java.util.Map;

/// Reads what the rebuild answers to the messages of its queue.
final class RebuildEvents {
  private RebuildEvents() {}

  /// The ids of those that come again.
  static List<String> failed(Map<String, Object> answer) {
    return ((List<?>) answer.getOrDefault("batchItemFailures", List.of()))
        .stream().map(it -> String.valueOf(((Map<?, ?>) it).get("itemIdentifier"))).toList();
  }
}
