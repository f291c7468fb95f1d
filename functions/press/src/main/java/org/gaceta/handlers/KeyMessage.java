package org.gaceta.handlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.table.Key;

/// The message of a queue that names keys to be looked at: `{"keys": [{"pk": "…", "sk": "…"}]}`.
///
/// @param rebuild the one that sends it; none where it answers a record that could not be taken
record KeyMessage(List<Key> keys, Optional<Rebuild> rebuild) {
  private static final String KEYS = "keys";
  private static final String REBUILD = "rebuild";

  KeyMessage {
    keys = List.copyOf(keys);
  }

  static String of(Collection<Key> keys) {
    return new KeyMessage(List.copyOf(keys), Optional.empty()).write();
  }

  String write() {
    var message = JsonNodeFactory.instance.objectNode();
    var named = message.putArray(KEYS);
    keys.forEach(it -> named.addObject().put(Key.PK, it.pk()).put(Key.SK, it.sk()));
    rebuild.ifPresent(it -> message.set(REBUILD, RebuildJson.write(it)));
    return message.toString();
  }

  /// Reads one; without keys where it is no such message.
  static KeyMessage read(JsonNode message) {
    return new KeyMessage(
        StreamSupport.stream(message.path(KEYS).spliterator(), false)
            .map(it -> new Key(it.path(Key.PK).asText(), it.path(Key.SK).asText()))
            .toList(),
        Optional.of(message.path(REBUILD)).filter(JsonNode::isObject).map(RebuildJson::read));
  }
}
