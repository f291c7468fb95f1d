package org.gaceta.store.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8OrderTest {
  private static final List<String> TEXTS =
      List.of(
          "", "\u0000", "a", "ab", "b", "é", "\uD7FF", "\uE000", "\uFFFD", "😀", "😀a", "😁", "🠀");

  @Test
  void isThatOfTheBytes() {
    for (var left : TEXTS) {
      for (var right : TEXTS) {
        int bytes = Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));
        assertEquals(
            Integer.signum(bytes), Integer.signum(Utf8Order.INSTANCE.compare(left, right)));
      }
    }
  }
}
