package org.gaceta.store.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static List<Integer> sizes(List<String> bodies) {
    var batches = Batches.of(bodies);
    assertEquals(bodies, batches.stream().flatMap(List::stream).toList());
    return batches.stream().map(List::size).toList();
  }

  @Test
  void holdTenMessagesAtMost() {
    assertEquals(List.of(), sizes(List.of()));
    assertEquals(List.of(10), sizes(Collections.nCopies(10, "a")));
    assertEquals(List.of(10, 10, 3), sizes(Collections.nCopies(23, "a")));
  }

  @Test
  void hold256KbAtMost() {
    var third = "a".repeat(256 * 1024 / 3);
    assertEquals(List.of(3, 2), sizes(Collections.nCopies(5, third)));
    assertEquals(List.of(2, 2, 1), sizes(Collections.nCopies(5, third + "a")));
  }

  @Test
  void countBytesAndNotCharacters() {
    assertEquals(List.of(1, 1), sizes(Collections.nCopies(2, "ñ".repeat(100 * 1024))));
  }

  @Test
  void leaveABodyThatIsTooBigAlone() {
    assertEquals(List.of(1, 1, 1), sizes(List.of("a", "a".repeat(256 * 1024 + 1), "a")));
  }
}
