package org.gaceta.store.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Bytes;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Values, items and keys as the SDK wants them, and back. What Gaceta never stores (sets, null,
/// numbers that are no `long`) makes an item corrupt.
final class Wire {
  private Wire() {}

  static Map<String, AttributeValue> of(Key key) {
    return Map.of(
        Key.PK, AttributeValue.fromS(key.pk()),
        Key.SK, AttributeValue.fromS(key.sk()));
  }

  static Map<String, AttributeValue> of(Map<String, Value> attributes) {
    var wire = new HashMap<String, AttributeValue>();
    attributes.forEach((name, value) -> wire.put(name, of(value)));
    return wire;
  }

  static AttributeValue of(Value value) {
    return switch (value) {
      case Value.Text(var text) -> AttributeValue.fromS(text);
      case Value.Whole(var number) -> AttributeValue.fromN(Long.toString(number));
      case Value.Flag(var set) -> AttributeValue.fromBool(set);
      case Value.Blob(var bytes) -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes.toArray()));
      case Value.Sequence(var values) ->
          AttributeValue.fromL(values.stream().map(Wire::of).toList());
      case Value.Nested(var attributes) -> AttributeValue.fromM(of(attributes));
    };
  }

  static Item item(Map<String, AttributeValue> wire) {
    try {
      return new Item(attributes(wire));
    } catch (CorruptItem e) {
      throw e.at(new Key(text(wire, Key.PK), text(wire, Key.SK)));
    }
  }

  private static String text(Map<String, AttributeValue> wire, String name) {
    return Optional.ofNullable(wire.get(name)).map(AttributeValue::s).orElse("");
  }

  /// Where a query of the partition goes on.
  static Map<String, AttributeValue> of(Query.Position position, Query.Partition partition) {
    return switch (partition) {
      case Query.Partition.OfTable _ -> of(position.key());
      case Query.Partition.OfIndex(var index, var value) -> {
        var wire = new HashMap<>(of(position.key()));
        wire.put(index.partition(), AttributeValue.fromS(value));
        position.indexSort().ifPresent(it -> wire.put(index.sort(), AttributeValue.fromS(it)));
        yield wire;
      }
    };
  }

  static Query.Position position(Map<String, AttributeValue> wire, Query.Partition partition) {
    var last = item(wire);
    return switch (partition) {
      case Query.Partition.OfTable _ -> Query.Position.at(last.key());
      case Query.Partition.OfIndex(var index, _) ->
          new Query.Position(last.key(), Optional.of(last.text(index.sort())));
    };
  }

  private static Map<String, Value> attributes(Map<String, AttributeValue> wire) {
    var attributes = new HashMap<String, Value>();
    wire.forEach((name, value) -> attributes.put(name, value(name, value)));
    return attributes;
  }

  private static Value value(String name, AttributeValue wire) {
    return switch (wire.type()) {
      case S -> new Value.Text(wire.s());
      case N -> new Value.Whole(whole(name, wire.n()));
      case BOOL -> new Value.Flag(wire.bool());
      case B -> new Value.Blob(Bytes.of(wire.b().asByteArrayUnsafe()));
      case L -> new Value.Sequence(values(name, wire.l()));
      case M -> new Value.Nested(attributes(wire.m()));
      case SS, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw new CorruptItem("attribute " + name + " is of kind " + wire.type());
    };
  }

  private static List<Value> values(String name, List<AttributeValue> wire) {
    return wire.stream().map(each -> value(name, each)).toList();
  }

  private static long whole(String name, String number) {
    try {
      return new BigDecimal(number).longValueExact();
    } catch (ArithmeticException _) {
      throw new CorruptItem("attribute " + name + " is no whole number");
    }
  }
}
