package org.gaceta.handlers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// The message of the queue that names a part of a rebuild: `{"rebuild": "<ulid>", "part":
/// "walk-03"}`.
record PartMessage(String rebuild, String part) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String write() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("rebuild", rebuild)
        .put("part", part)
        .toString();
  }

  /// Reads one.
  ///
  /// @throws IllegalArgumentException if it is no such message
  static PartMessage read(String body) {
    try {
      var json = JSON.readTree(body);
      if (json.path("rebuild").isTextual() && json.path("part").isTextual()) {
        return new PartMessage(json.path("rebuild").asText(), json.path("part").asText());
      }
      throw new IllegalArgumentException("names no part of a rebuild");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no JSON", e);
    }
  }
}
