package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.site.Change;
import org.gaceta.store.StreamRecords;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Value;
import org.jspecify.annotations.Nullable;

/// Reads the records of a stream event.
final class StreamEvents {
  private StreamEvents() {}

  static Change change(DynamodbStreamRecord record) {
    var image = record.getDynamodb();
    var key = new Key(text(image.getKeys(), Key.PK), text(image.getKeys(), Key.SK));
    return StreamRecords.change(key, before(record), after(record));
  }

  static Optional<Item> before(DynamodbStreamRecord record) {
    return item(record.getDynamodb().getOldImage());
  }

  static Optional<Item> after(DynamodbStreamRecord record) {
    return item(record.getDynamodb().getNewImage());
  }

  static String sequenceNumber(DynamodbStreamRecord record) {
    return record.getDynamodb().getSequenceNumber();
  }

  private static String text(Map<String, AttributeValue> keys, String name) {
    return Optional.ofNullable(keys.get(name))
        .map(AttributeValue::getS)
        .orElseThrow(() -> new IllegalArgumentException("a record without its " + name));
  }

  private static Optional<Item> item(@Nullable Map<String, AttributeValue> image) {
    return Optional.ofNullable(image).filter(it -> !it.isEmpty()).map(it -> new Item(values(it)));
  }

  private static Map<String, Value> values(Map<String, AttributeValue> image) {
    return image.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> value(it.getValue())));
  }

  private static Value value(AttributeValue value) {
    if (value.getS() != null) {
      return new Value.Text(value.getS());
    } else if (value.getN() != null) {
      return new Value.Whole(Long.parseLong(value.getN()));
    } else if (value.getBOOL() != null) {
      return new Value.Flag(value.getBOOL());
    } else if (value.getB() != null) {
      var bytes = new byte[value.getB().remaining()];
      value.getB().duplicate().get(bytes);
      return new Value.Blob(Bytes.of(bytes));
    } else if (value.getL() != null) {
      return new Value.Sequence(value.getL().stream().map(StreamEvents::value).toList());
    } else if (value.getM() != null) {
      return new Value.Nested(values(value.getM()));
    }
    throw new IllegalArgumentException("an attribute of a kind that is never written");
  }
}
