package org.gaceta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Turns nodes of YAML into fields. Nothing is constructed by its tag: each scalar is the text that
/// was typed, so that a title may be `1984`, `null` is nothing, and the fields themselves know
/// their types.
final class YamlFields {
  private final int firstLine;
  private final Map<String, Integer> lines = new HashMap<>();
  private Optional<String> refusal = Optional.empty();

  /// With the line of the text at which its first one stands.
  YamlFields(int firstLine) {
    this.firstLine = firstLine;
  }

  /// Where each field stands, by its pointer.
  Map<String, Integer> lines() {
    return Map.copyOf(lines);
  }

  /// The first thing that is no field and no value, if there is one.
  Optional<String> refusal() {
    return refusal;
  }

  ObjectNode object(MappingNode mapping, String pointer) {
    var object = Json.object();
    for (var entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        refuse("has a field whose name is no text", entry.getKeyNode());
        continue;
      }
      var at = pointer + "/" + key.getValue();
      if (object.has(key.getValue())) {
        refuse("has " + key.getValue() + " twice", key);
      }
      if (at.equals("/body")) {
        refuse("has a body, which stands below it", key);
      }
      lines.put(at, line(key));
      object.set(key.getValue(), value(entry.getValueNode(), at));
    }
    return object;
  }

  private JsonNode value(Node node, String pointer) {
    lines.putIfAbsent(pointer, line(node));
    return switch (node) {
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) ->
          JsonNodeFactory.instance.nullNode();
      case ScalarNode scalar -> JsonNodeFactory.instance.textNode(scalar.getValue());
      case SequenceNode sequence -> array(sequence, pointer);
      case MappingNode mapping -> object(mapping, pointer);
      default -> {
        refuse("has a value of no known kind", node);
        yield JsonNodeFactory.instance.nullNode();
      }
    };
  }

  private ArrayNode array(SequenceNode sequence, String pointer) {
    var array = JsonNodeFactory.instance.arrayNode();
    for (var element : sequence.getValue()) {
      array.add(value(element, pointer + "/" + array.size()));
    }
    return array;
  }

  private void refuse(String what, Node node) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(what + ": line " + line(node));
    }
  }

  private int line(Node node) {
    return node.getStartMark().getLine() + firstLine;
  }
}
