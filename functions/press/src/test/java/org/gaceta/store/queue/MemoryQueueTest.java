package org.gaceta.store.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gaceta.store.queue.MemoryQueue.Message;
import org.junit.jupiter.api.Test;

class MemoryQueueTest {
  private final MemoryQueue queue = new MemoryQueue();

  @Test
  void givesMessagesInTheirOrderAndHidesThem() {
    assertTrue(queue.send(List.of("a", "b")));
    assertTrue(queue.send(List.of("c")));
    assertEquals(List.of("a", "b"), queue.receive(2).stream().map(Message::body).toList());
    assertEquals(List.of("c"), queue.receive(10).stream().map(Message::body).toList());
    assertEquals(List.of(), queue.receive(10));
    assertEquals(List.of("a", "b", "c"), queue.bodies());
  }

  @Test
  void forgetsWhatIsDeleted() {
    assertTrue(queue.send(List.of("a", "a")));
    var first = queue.receive(1).getFirst();
    queue.delete(first.id());
    queue.delete(first.id());
    queue.release(first.id());
    assertEquals(List.of("a"), queue.bodies());
  }

  @Test
  void givesWhatIsReleasedAgainAndCounts() {
    assertTrue(queue.send(List.of("a", "b")));
    var first = queue.receive(1).getFirst();
    assertEquals(1, first.receiveCount());
    queue.release(first.id());
    assertEquals(
        List.of(new Message("message-2", "b", 1), new Message("message-1", "a", 2)),
        queue.receive(10));
  }
}
