package org.gaceta.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class WireTest {
  private static Item read(AttributeValue value) {
    return Wire.item(
        Map.of("pk", AttributeValue.fromS("P"), "sk", AttributeValue.fromS("a"), "x", value));
  }

  static Stream<AttributeValue> whatIsNeverStored() {
    return Stream.of(
        AttributeValue.fromNul(true),
        AttributeValue.fromSs(List.of("a")),
        AttributeValue.fromNs(List.of("1")),
        AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("a"))),
        AttributeValue.fromN("1.5"),
        AttributeValue.fromN("9223372036854775808"),
        AttributeValue.fromN("1E+50"),
        AttributeValue.fromL(List.of(AttributeValue.fromNul(true))),
        AttributeValue.fromM(Map.of("y", AttributeValue.fromSs(List.of("a")))));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNeverStored(AttributeValue value) {
    assertThrows(CorruptItem.class, () -> read(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "1E2", "1E+2", "100.0"})
  void aNumberIsWhatItCounts(String number) {
    assertEquals(100, read(AttributeValue.fromN(number)).read().number("x"));
  }

  @Test
  void keepsEveryValueOnTheWay() {
    var value =
        new Value.Sequence(
            List.of(new Value.Text(""), new Value.Whole(Long.MIN_VALUE), new Value.Flag(false)));
    assertEquals(value, read(Wire.of(value)).attributes().get("x"));
  }
}
