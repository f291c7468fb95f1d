package org.gaceta.handlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;
import org.gaceta.domain.rebuild.Rebuild;

/// What an event asks of the rebuild.
sealed interface RebuildOrder {
  /// `{}` for all of the site, or what [RebuildJson] reads for less.
  record Start(Rebuild what) implements RebuildOrder {}

  /// `{"deployed": true}`: a rebuild of all the site, if its settings or its renderer are not those
  /// of the last one.
  record IfDeployed() implements RebuildOrder {
    /// The message of the queue that asks for it.
    static final String MESSAGE = "{\"deployed\":true}";
  }

  /// `{"progress": true}`: how far the last one has come.
  record Report() implements RebuildOrder {}

  /// Reads an event.
  ///
  /// @throws IllegalArgumentException if a member is unknown or wrong, naming it
  static RebuildOrder read(JsonNode event) {
    for (var word : Map.of("deployed", new IfDeployed(), "progress", new Report()).entrySet()) {
      if (event.has(word.getKey())) {
        if (event.size() > 1 || !event.path(word.getKey()).equals(BooleanNode.TRUE)) {
          throw new IllegalArgumentException(word.getKey() + " must be true, and stand alone");
        }
        return word.getValue();
      }
    }
    event
        .fieldNames()
        .forEachRemaining(it -> {
          if (!RebuildJson.MEMBERS.contains(it)) {
            throw new IllegalArgumentException(
                "%s is no member of a rebuild's event; there are %s, and deployed and progress"
                    .formatted(it, String.join(", ", RebuildJson.MEMBERS)));
          }
        });
    return new Start(RebuildJson.read(event));
  }
}
