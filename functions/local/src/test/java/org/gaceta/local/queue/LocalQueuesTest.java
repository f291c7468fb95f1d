package org.gaceta.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gaceta.local.template.QueueDefinition;
import org.gaceta.local.template.QueueDefinition.DeadLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalQueuesTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private LocalQueues queues;
  private LocalQueue work;
  private LocalQueue failures;

  /// As after a crash: nothing is closed.
  @BeforeEach
  void start() {
    queues =
        new LocalQueues(
            List.of(
                new QueueDefinition("Work", LONG, Optional.of(new DeadLetters("Failures", 2))),
                new QueueDefinition("Failures", LONG, Optional.empty())),
            folder);
    work = queues.get("Work");
    failures = queues.get("Failures");
  }

  private static List<Message> receive(LocalQueue queue, Duration hiding)
      throws InterruptedException {
    return queue.receive(10, Duration.ZERO, hiding);
  }

  private static List<String> bodies(LocalQueue queue) throws InterruptedException {
    return receive(queue, LONG).stream().map(Message::body).toList();
  }

  @Test
  void aMessageThatIsReceivedIsHiddenUntilItsTimeIsOver() throws InterruptedException {
    var _ = work.send("a");
    assertEquals(1, receive(work, Duration.ofMillis(50)).getFirst().receiveCount());
    assertEquals(List.of(), receive(work, LONG));
    var again = work.receive(10, Duration.ofSeconds(10), LONG).getFirst();
    assertEquals("a", again.body());
    assertEquals(2, again.receiveCount());
  }

  @Test
  void aMessageIsDeletedByWhoReceivedItLast() throws InterruptedException {
    var _ = work.send("a");
    var first = receive(work, Duration.ZERO).getFirst();
    var second = receive(work, LONG).getFirst();
    work.delete(first.receipt());
    assertEquals(1, work.contents().hidden());
    work.delete(second.receipt());
    assertEquals(0, work.contents().hidden());
  }

  @Test
  void whatWasTakenOutlastsACrash() throws InterruptedException {
    for (var body : List.of("a", "b", "ñ")) {
      var _ = work.send(body);
    }
    work.delete(work.receive(1, Duration.ZERO, LONG).getFirst().receipt());
    assertEquals("b", work.receive(1, Duration.ZERO, LONG).getFirst().body());
    start();
    var received = receive(work, LONG);
    assertEquals(List.of("b", "ñ"), received.stream().map(Message::body).toList());
    assertEquals(List.of(2, 1), received.stream().map(Message::receiveCount).toList());
  }

  @Test
  void whatWasHalfWrittenWasNotTaken() throws InterruptedException, IOException {
    Files.writeString(folder.resolve("Work/01.half"), "{\"id\": \"01");
    start();
    assertEquals(List.of(), bodies(work));
  }

  @Test
  void aMessageThatComesTooOftenIsADeadLetter() throws InterruptedException {
    var _ = work.send("a");
    var _ = receive(work, Duration.ZERO);
    var _ = receive(work, Duration.ZERO);
    assertEquals(List.of(), receive(work, LONG));
    start();
    assertEquals(new LocalQueue.Contents(0, 0, 0), work.contents());
    assertEquals(List.of("a"), bodies(failures));
  }

  @Test
  void aRedriveSendsDeadLettersBackAsIfTheyWereNew() throws InterruptedException {
    var _ = work.send("a");
    var _ = failures.send("its own");
    var _ = receive(work, Duration.ZERO);
    var _ = receive(work, Duration.ZERO);
    assertEquals(List.of(), receive(work, LONG));
    queues.redrive(failures);
    start();
    assertEquals(List.of("its own"), bodies(failures));
    assertEquals(1, receive(work, LONG).getFirst().receiveCount());
  }

  @Test
  void whoWaitsIsGivenWhatComes() throws InterruptedException {
    var sender = Thread.ofPlatform().daemon().start(() -> work.send("a"));
    assertEquals("a", work.receive(1, Duration.ofSeconds(10), LONG).getFirst().body());
    sender.join();
  }

  @Test
  void whoWaitsIsLetGoWhenItCloses() throws InterruptedException {
    var closer = Thread.ofPlatform().daemon().start(work::close);
    assertEquals(List.of(), work.receive(1, Duration.ofMinutes(5), LONG));
    closer.join();
  }

  @Test
  void deadLettersNeedAQueueOfTheirOwn() {
    var lost = new QueueDefinition("Work", LONG, Optional.of(new DeadLetters("Nowhere", 2)));
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new LocalQueues(List.of(lost), folder));
    assertTrue(refused.toString().contains("Nowhere"), refused.toString());
  }
}
