package org.gaceta.handlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gaceta.store.table.Key;

/// The message of a queue that names keys to be looked at: `{"keys": [{"pk": "…", "sk": "…"}]}`.
final class KeyMessage {
  private static final String KEYS = "keys";

  private KeyMessage() {}

  static String of(Collection<Key> keys) {
    var message = JsonNodeFactory.instance.objectNode();
    var named = message.putArray(KEYS);
    keys.forEach(it -> named.addObject().put(Key.PK, it.pk()).put(Key.SK, it.sk()));
    return message.toString();
  }

  /// The keys that it names; none where it is no such message.
  static List<Key> read(JsonNode message) {
    return StreamSupport.stream(message.path(KEYS).spliterator(), false)
        .map(it -> new Key(it.path(Key.PK).asText(), it.path(Key.SK).asText()))
        .toList();
  }
}
