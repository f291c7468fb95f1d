package org.gaceta.simulation;

import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Value;

/// Records of the in-memory table as Lambda gives them to a function.
public final class StreamEvent {
  private StreamEvent() {}

  /// The event of a batch.
  public static Map<String, Object> of(List<Recorded> records) {
    return Map.of("Records", records.stream().map(StreamEvent::record).toList());
  }

  /// By what a record is named when it fails.
  public static String number(Recorded recorded) {
    return "%021d".formatted(recorded.sequence());
  }

  static Set<String> numbers(List<Recorded> records) {
    return records.stream().map(StreamEvent::number).collect(Collectors.toCollection(HashSet::new));
  }

  static String told(List<Recorded> records) {
    return records.stream()
        .map(it -> it.sequence() + " " + it.key().pk() + " " + it.key().sk())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> record(Recorded recorded) {
    var change = new HashMap<String, Object>();
    change.put("SequenceNumber", number(recorded));
    change.put(
        "Keys",
        Map.of("pk", Map.of("S", recorded.key().pk()), "sk", Map.of("S", recorded.key().sk())));
    recorded.before().ifPresent(it -> change.put("OldImage", attributes(it)));
    recorded.after().ifPresent(it -> change.put("NewImage", attributes(it)));
    return Map.of("eventSource", "aws:dynamodb", "dynamodb", change);
  }

  private static Map<String, Object> attributes(Item item) {
    return attributes(item.attributes());
  }

  private static Map<String, Object> attributes(Map<String, Value> values) {
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> attribute(it.getValue())));
  }

  private static Map<String, Object> attribute(Value value) {
    return switch (value) {
      case Value.Text(var text) -> Map.of("S", text);
      case Value.Whole(var number) -> Map.of("N", Long.toString(number));
      case Value.Flag(var set) -> Map.of("BOOL", set);
      case Value.Blob(var bytes) ->
          Map.of("B", Base64.getEncoder().encodeToString(bytes.toArray()));
      case Value.Sequence(var values) ->
          Map.of("L", values.stream().map(StreamEvent::attribute).toList());
      case Value.Nested(var nested) -> Map.of("M", attributes(nested));
    };
  }
}
