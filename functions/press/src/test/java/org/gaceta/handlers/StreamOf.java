package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Value;

/// Records of the in-memory table as Lambda gives them to a function.
final class StreamOf {
  private StreamOf() {}

  static DynamodbEvent event(List<Recorded> records) {
    var event = new DynamodbEvent();
    event.setRecords(records.stream().map(StreamOf::record).toList());
    return event;
  }

  private static DynamodbStreamRecord record(Recorded recorded) {
    var image =
        new StreamRecord()
            .withSequenceNumber("%021d".formatted(recorded.sequence()))
            .withKeys(
                Map.of(
                    "pk", new AttributeValue(recorded.key().pk()),
                    "sk", new AttributeValue(recorded.key().sk())));
    recorded.before().ifPresent(it -> image.setOldImage(attributes(it)));
    recorded.after().ifPresent(it -> image.setNewImage(attributes(it)));
    var record = new DynamodbStreamRecord();
    record.setDynamodb(image);
    return record;
  }

  private static Map<String, AttributeValue> attributes(Item item) {
    return attributes(item.attributes());
  }

  private static Map<String, AttributeValue> attributes(Map<String, Value> values) {
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> attribute(it.getValue())));
  }

  private static AttributeValue attribute(Value value) {
    return switch (value) {
      case Value.Text(var text) -> new AttributeValue(text);
      case Value.Whole(var number) -> new AttributeValue().withN(Long.toString(number));
      case Value.Flag(var set) -> new AttributeValue().withBOOL(set);
      case Value.Blob(var bytes) -> new AttributeValue().withB(ByteBuffer.wrap(bytes.toArray()));
      case Value.Sequence(var values) ->
          new AttributeValue().withL(values.stream().map(StreamOf::attribute).toList());
      case Value.Nested(var nested) -> new AttributeValue().withM(attributes(nested));
    };
  }
}
