package org.gaceta.local;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// What AWS bills for the writes of a transaction: two units for each begun kilobyte of each item.
/// DynamoDB Local reports less, as it rounds only their sum. Source: "Read and write operations" in
/// DynamoDB's developer guide.
final class WriteUnits {
  private static final int KILOBYTE = 1_024;

  private WriteUnits() {}

  static int of(TransactWriteItem write) {
    if (write.put() != null) {
      return 2 * Math.ceilDiv(size(write.put().item()), KILOBYTE);
    }
    // what is updated or deleted in a transaction here was put within a kilobyte
    return 2;
  }

  private static int size(Map<String, AttributeValue> item) {
    return item.entrySet().stream().mapToInt(it -> utf8(it.getKey()) + size(it.getValue())).sum();
  }

  private static int size(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> value.n().length() / 2 + 2;
      case B -> value.b().asByteArrayUnsafe().length;
      case BOOL -> 1;
      case L -> 3 + value.l().stream().mapToInt(it -> 1 + size(it)).sum();
      case M -> 3 + value.m().size() + size(value.m());
      case SS, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("never written: " + value);
    };
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
