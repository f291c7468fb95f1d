package org.gaceta.handlers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gaceta.domain.Bytes;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Value;

/// Reads the images of an item in DynamoDB's JSON, where each value stands under the name of its
/// kind: `{"title": {"S": "…"}}`.
final class Images {
  private Images() {}

  /// Reads an item.
  ///
  /// @throws IllegalArgumentException if an attribute is of a kind that is never written
  static Item item(JsonNode image) {
    return new Item(nested(image).attributes());
  }

  private static Value.Nested nested(JsonNode values) {
    return new Value.Nested(
        values.properties().stream()
            .collect(Collectors.toMap(it -> it.getKey(), it -> value(it.getValue()))));
  }

  private static Value value(JsonNode typed) {
    if (typed.size() == 1) {
      var value = typed.properties().iterator().next();
      switch (value.getKey()) {
        case "S" -> {
          return new Value.Text(value.getValue().textValue());
        }
        case "N" -> {
          return new Value.Whole(Long.parseLong(value.getValue().textValue()));
        }
        case "BOOL" -> {
          return new Value.Flag(value.getValue().booleanValue());
        }
        case "B" -> {
          return blob(value.getValue());
        }
        case "L" -> {
          return new Value.Sequence(
              StreamSupport.stream(value.getValue().spliterator(), false)
                  .map(Images::value)
                  .toList());
        }
        case "M" -> {
          return nested(value.getValue());
        }
        default -> {}
      }
    }
    throw new IllegalArgumentException("an attribute of a kind that is never written");
  }

  private static Value.Blob blob(JsonNode base64) {
    try {
      return new Value.Blob(Bytes.of(base64.binaryValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
