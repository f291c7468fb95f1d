package org.gaceta.local.queue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The parameters of a request to SQS.
record SqsRequest(JsonNode json) {
  /// @throws SqsFault if it is missing
  String text(String name) {
    return optional(name)
        .orElseThrow(() ->
            new SqsFault(
                "MissingParameter", "The request must contain the parameter " + name + "."));
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(json.get(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
  }

  int number(String name, int otherwise) {
    return optional(name).map(Integer::valueOf).orElse(otherwise);
  }

  Duration seconds(String name, Duration otherwise) {
    return optional(name).map(Long::valueOf).map(Duration::ofSeconds).orElse(otherwise);
  }

  List<SqsRequest> entries() {
    return StreamSupport.stream(json.path("Entries").spliterator(), false)
        .map(SqsRequest::new)
        .toList();
  }
}
