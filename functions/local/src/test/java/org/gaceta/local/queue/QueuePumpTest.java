package org.gaceta.local.queue;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gaceta.local.lambda.LocalFunction;
import org.gaceta.local.template.FunctionDefinition;
import org.gaceta.local.template.QueueDefinition;
import org.gaceta.local.template.QueueDefinition.DeadLetters;
import org.gaceta.local.template.QueueSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuePumpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONG = Duration.ofMinutes(30);
  private static final QueueSource SOURCE = new QueueSource("Work", 3, true);

  @TempDir private Path folder;
  private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
  private LocalQueues queues;
  private LocalQueue work;

  /// As after a crash: nothing is closed.
  @BeforeEach
  void start() {
    queues =
        new LocalQueues(
            List.of(
                new QueueDefinition("Failures", LONG, Optional.empty()),
                new QueueDefinition("Work", LONG, Optional.of(new DeadLetters("Failures", 5)))),
            folder);
    work = queues.get("Work");
  }

  private QueuePump pump(Function<SQSEvent, @Nullable Object> handler) {
    return pump(SOURCE, handler);
  }

  private QueuePump pump(QueueSource source, Function<SQSEvent, @Nullable Object> handler) {
    var subscription = new QueueSubscription("F", work, source, handler);
    return QueuePump.start(List.of(subscription), Duration.ofMillis(1));
  }

  /// Remembers the bodies that it sees, and reports those that a test says.
  private Function<SQSEvent, @Nullable Object> reporting(Predicate<String> failing) {
    return event -> {
      event.getRecords().forEach(it -> seen.add(it.getBody()));
      return answer(
          event.getRecords().stream()
              .filter(it -> failing.test(it.getBody()))
              .map(SQSMessage::getMessageId)
              .toList());
    };
  }

  private static StreamsEventResponse answer(List<String> ids) {
    return new StreamsEventResponse(ids.stream().map(BatchItemFailure::new).toList());
  }

  private void send(List<String> bodies) {
    for (var body : bodies) {
      var _ = work.send(body);
    }
  }

  private long times(String body) {
    return seen.stream().filter(body::equals).count();
  }

  private List<String> deadLetters() throws InterruptedException {
    return queues.get("Failures").receive(10, Duration.ZERO, Duration.ZERO).stream()
        .map(Message::body)
        .toList();
  }

  @Test
  void givesEachMessageOnceWhereAllIsDone() {
    var bodies = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
    send(bodies);
    try (var pump = pump(reporting(_ -> false))) {
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(bodies, seen.stream().sorted(Comparator.comparing(Integer::valueOf)).toList());
  }

  @Test
  void givesNoMoreAtOnceThanTheFunctionTakes() {
    var sizes = new ConcurrentLinkedQueue<Integer>();
    send(Collections.nCopies(20, "a"));
    try (var pump = pump(event -> sizes.add(event.getRecords().size()))) {
      pump.awaitEmpty(PATIENCE);
    }
    assertTrue(sizes.stream().allMatch(it -> it <= 3), sizes.toString());
    assertTrue(sizes.contains(3), sizes.toString());
  }

  @Test
  void givesOnlyWhatIsReportedAgainAndBuriesItAfterFiveTimes() throws InterruptedException {
    send(List.of("good", "bad", "fine"));
    try (var pump = pump(reporting("bad"::equals))) {
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(List.of(1L, 5L, 1L), List.of(times("good"), times("bad"), times("fine")));
    assertEquals(List.of("bad"), deadLetters());
  }

  @Test
  void givesABatchAgainThatTheFunctionThrowsAt() throws InterruptedException {
    send(List.of("a", "b"));
    try (var pump =
        pump(event -> {
          event.getRecords().forEach(it -> seen.add(it.getBody()));
          throw new StackOverflowError();
        })) {
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(5, times("a"));
    assertEquals(Set.of("a", "b"), Set.copyOf(deadLetters()));
  }

  @Test
  void takesAnAnswerThatNamesNoMessageOfTheBatchForAllOfIt() throws InterruptedException {
    var _ = work.send("a");
    try (var pump = pump(_ -> answer(List.of("another")))) {
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(List.of("a"), deadLetters());
  }

  @Test
  void passesOverReportsThatTheSourceDoesNotSpeakOf() throws InterruptedException {
    var _ = work.send("a");
    try (var pump = pump(new QueueSource("Work", 3, false), reporting(_ -> true))) {
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(1, times("a"));
    assertEquals(List.of(), deadLetters());
  }

  @Test
  void aRedriveHealsOnceTheCauseIsMended() throws InterruptedException {
    var _ = work.send("a");
    try (var pump = pump(reporting(_ -> true))) {
      pump.awaitEmpty(PATIENCE);
    }
    start();
    try (var pump = pump(reporting(_ -> false))) {
      queues.redrive(queues.get("Failures"));
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(6, times("a"));
    assertEquals(List.of(), deadLetters());
  }

  @Test
  void whatWasWorkedOnInACrashComesAgain() throws InterruptedException {
    var _ = work.send("a");
    assertEquals(1, work.receive(10, Duration.ZERO, LONG).size());
    start();
    try (var pump = pump(reporting(_ -> false))) {
      pump.awaitEmpty(PATIENCE);
    }
    assertEquals(List.of("a"), List.copyOf(seen));
  }

  @Test
  void saysSoWhereItIsNotEmptyInTime() {
    var _ = work.send("a");
    try (var pump =
        QueuePump.start(
            List.of(new QueueSubscription("F", work, SOURCE, reporting(_ -> true))), LONG)) {
      assertThrows(IllegalStateException.class, () -> pump.awaitEmpty(Duration.ofMillis(200)));
    }
  }

  @Test
  void aFunctionIsGivenTheEventAsLambdaParsesIt() {
    var given = new ArrayBlockingQueue<Map<?, ?>>(1);
    var definition =
        new FunctionDefinition(
            "F",
            "org.example.F::handleRequest",
            Map.of(),
            Duration.ofSeconds(3),
            128,
            List.of(),
            Optional.empty(),
            List.of(SOURCE),
            false);
    var function =
        new LocalFunction(definition, (event, _) -> given.add((Map<?, ?>) event), Map.class);
    var sent = work.send("{\"keys\": []}");
    try (var pump = QueuePump.start(QueueSubscription.of(function, queues).toList())) {
      pump.awaitEmpty(PATIENCE);
    }
    var records = (List<?>) requireNonNull(given.remove().get("Records"));
    var record = (Map<?, ?>) records.getFirst();
    assertEquals(sent.id(), record.get("messageId"));
    assertEquals("{\"keys\": []}", record.get("body"));
    assertEquals("aws:sqs", record.get("eventSource"));
    assertEquals("arn:aws:sqs:us-east-1:000000000000:Work", record.get("eventSourceARN"));
    var attributes = (Map<?, ?>) requireNonNull(record.get("attributes"));
    assertEquals("1", attributes.get("ApproximateReceiveCount"));
  }
}
