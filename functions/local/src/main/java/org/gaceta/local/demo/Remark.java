package org.gaceta.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/// What somebody has to say about an article, and what others answer.
///
/// @param waits whether it is left to be judged
record Remark(String name, String text, boolean waits, List<Remark> replies) {
  Remark {
    replies = List.copyOf(replies);
  }

  /// Those of a file, which is a list of them.
  static List<Remark> in(Path file) {
    return all(Texts.yaml(file));
  }

  /// Itself and all that follows from it.
  int count() {
    return 1 + replies.stream().mapToInt(Remark::count).sum();
  }

  private static List<Remark> all(JsonNode list) {
    return list.valueStream().map(Remark::of).toList();
  }

  private static Remark of(JsonNode node) {
    return new Remark(
        node.path("name").asText(),
        node.path("text").asText(),
        node.path("waits").asBoolean(),
        all(node.path("replies")));
  }
}
