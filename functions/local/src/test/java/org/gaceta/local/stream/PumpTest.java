package org.gaceta.local.stream;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.LocalDynamo;
import org.gaceta.local.template.StreamSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class PumpTest {
  /// More than anything here takes, on the slowest machine.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final StreamSource SOURCE = new StreamSource(10, false, true);

  @TempDir private Path folder;

  private final LocalDynamo dynamo = LocalDynamo.start("127.0.0.1", 0, Optional.empty());
  private final DynamoDbClient table = dynamo.client();
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() {
    table.close();
    dynamo.close();
  }

  private Pump pump(Subscription... subscriptions) {
    return Pump.start(dynamo.streams(), folder, List.of(subscriptions));
  }

  private static Subscription subscription(
      StreamSource source, Function<DynamodbEvent, @Nullable Object> handler) {
    return new Subscription("F", source, handler);
  }

  /// Remembers the keys that it sees, and fails at what a test says.
  private Subscription remembering(Function<DynamodbEvent, List<String>> failing) {
    return subscription(
        SOURCE,
        event -> {
          event.getRecords().forEach(it -> seen.add(key(it)));
          return new StreamsEventResponse(
              failing.apply(event).stream().map(BatchItemFailure::new).toList());
        });
  }

  private void put(int... keys) {
    for (int key : keys) {
      table.putItem(it ->
          it.tableName(LocalAccount.TABLE)
              .item(Map.of("pk", text("p"), "sk", text(Integer.toString(key)))));
    }
  }

  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue text(String text) {
    return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(text);
  }

  private static String key(DynamodbStreamRecord record) {
    return requireNonNull(record.getDynamodb().getKeys().get("sk")).getS();
  }

  private static int[] upTo(int number) {
    return IntStream.range(0, number).toArray();
  }

  private static List<String> texts(int... numbers) {
    return IntStream.of(numbers).mapToObj(Integer::toString).toList();
  }

  @Test
  void whatIsCommittedIsDeliveredInOrderAndInBatches() {
    put(upTo(25));
    var sizes = Collections.synchronizedList(new ArrayList<Integer>());
    try (var pump =
        pump(
            remembering(event -> {
              sizes.add(event.getRecords().size());
              return List.of();
            }))) {
      pump.awaitDrained(PATIENCE);
      assertEquals(texts(upTo(25)), seen);
      assertTrue(Collections.max(sizes) <= 10, sizes.toString());
      put(25, 26);
      pump.awaitDrained(PATIENCE);
      assertEquals(texts(upTo(27)), seen);
    }
  }

  @Test
  void aRecordHasItsImagesKeysAndNames() {
    table.putItem(it ->
        it.tableName(LocalAccount.TABLE)
            .item(Map.of("pk", text("p"), "sk", text("s"), "n", text("old"))));
    table.putItem(it ->
        it.tableName(LocalAccount.TABLE)
            .item(Map.of("pk", text("p"), "sk", text("s"), "n", text("new"))));
    table.deleteItem(
        it -> it.tableName(LocalAccount.TABLE).key(Map.of("pk", text("p"), "sk", text("s"))));
    var records = Collections.synchronizedList(new ArrayList<DynamodbStreamRecord>());
    try (var pump = pump(subscription(SOURCE, event -> records.addAll(event.getRecords())))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(
        List.of("INSERT", "MODIFY", "REMOVE"),
        records.stream().map(DynamodbStreamRecord::getEventName).toList());
    var change = records.get(1).getDynamodb();
    assertEquals(new AttributeValue("old"), change.getOldImage().get("n"));
    assertEquals(new AttributeValue("new"), change.getNewImage().get("n"));
    assertEquals(
        Map.of("pk", new AttributeValue("p"), "sk", new AttributeValue("s")), change.getKeys());
    assertEquals("aws:dynamodb", records.get(1).getEventSource());
    assertTrue(records.get(1).getEventSourceARN().contains("/stream/"));
    assertEquals(3, records.stream().map(DynamodbStreamRecord::getEventID).distinct().count());
  }

  @Test
  void aBatchGoesOnFromTheFirstThatFailed() {
    put(upTo(5));
    var failures = new AtomicInteger();
    try (var pump =
        pump(
            remembering(event ->
                failures.getAndIncrement() == 0
                    ? event.getRecords().stream()
                        .filter(it -> List.of("4", "2").contains(key(it)))
                        .map(it -> it.getDynamodb().getSequenceNumber())
                        .toList()
                        .reversed()
                    : List.of()))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(0, 1, 2, 3, 4, 2, 3, 4), seen);
  }

  @Test
  void aBatchThatThrowsIsTriedAgainAsAWhole() {
    put(upTo(3));
    var calls = new AtomicInteger();
    try (var pump =
        pump(
            remembering(_ -> {
              if (calls.getAndIncrement() < 2) {
                throw new IllegalStateException("not now");
              }
              return List.of();
            }))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(0, 1, 2, 0, 1, 2, 0, 1, 2), seen);
  }

  @Test
  void aNumberThatIsNoneOfTheBatchsFailsAllOfIt() {
    put(upTo(2));
    var calls = new AtomicInteger();
    try (var pump =
        pump(remembering(_ -> calls.getAndIncrement() == 0 ? List.of("") : List.of()))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(0, 1, 0, 1), seen);
  }

  @Test
  void halvesOfABatchLetTheGoodRecordsThrough() {
    put(upTo(8));
    var poison = new AtomicInteger(3);
    try (var pump =
        pump(
            subscription(
                new StreamSource(8, true, false),
                event -> {
                  var keys = event.getRecords().stream().map(PumpTest::key).toList();
                  if (keys.contains("5") && poison.getAndDecrement() > 0) {
                    throw new IllegalStateException("not this one");
                  }
                  return seen.addAll(keys);
                }))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(upTo(8)), seen);
  }

  @Test
  void aFunctionThatReportsNothingHasDoneEverything() {
    put(upTo(2));
    try (var pump =
        pump(
            subscription(
                new StreamSource(10, false, false),
                event -> {
                  event.getRecords().forEach(it -> seen.add(key(it)));
                  return new StreamsEventResponse(List.of(new BatchItemFailure("")));
                }))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(0, 1), seen);
  }

  @Test
  void anotherRunGoesOnWhereThisOneStopped() {
    put(upTo(3));
    try (var pump = pump(remembering(_ -> List.of()))) {
      pump.awaitDrained(PATIENCE);
    }
    put(3, 4);
    try (var pump = pump(remembering(_ -> List.of()))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(upTo(5)), seen);
  }

  @Test
  void whatWasNotDoneComesAgainInAnotherRun() {
    put(upTo(3));
    try (var pump =
        pump(
            remembering(event ->
                List.of(event.getRecords().getLast().getDynamodb().getSequenceNumber())))) {
      assertThrows(IllegalStateException.class, () -> pump.awaitDrained(Duration.ofMillis(500)));
    }
    seen.clear();
    try (var pump = pump(remembering(_ -> List.of()))) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(2), seen);
  }

  @Test
  void whatNoFilterLetsThroughIsPassedOver() {
    put(upTo(20));
    var source =
        new StreamSource(
            5,
            false,
            true,
            List.of(
                """
                { "dynamodb": { "Keys": { "sk": { "S": [{ "prefix": "1" }] } } } }
                """,
                """
                { "dynamodb": { "NewImage": { "sk": { "S": ["7"] } } } }
                """));
    var remembering =
        subscription(
            source,
            event -> {
              event.getRecords().forEach(it -> seen.add(key(it)));
              return null;
            });
    try (var pump = pump(remembering)) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(texts(1, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19), seen);
    try (var pump = pump(remembering)) {
      pump.awaitDrained(PATIENCE);
    }
    assertEquals(12, seen.size());
  }

  @Test
  void whatIsNoPatternIsNamed() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Filters.of(List.of("{ \"a\": 1 }")));
    assertTrue(refused.toString().contains("{ \"a\": 1 }"), refused.toString());
  }

  @Test
  void aFunctionThatFailsHoldsUpNoOther() throws InterruptedException {
    put(upTo(3));
    var others = new CountDownLatch(3);
    var failing =
        new Subscription(
            "Failing",
            SOURCE,
            _ -> {
              throw new IllegalStateException("never");
            });
    var other =
        new Subscription(
            "Other",
            SOURCE,
            event -> {
              event.getRecords().forEach(_ -> others.countDown());
              return null;
            });
    try (var _ = pump(failing, other)) {
      assertTrue(others.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
  }

  @Test
  void whatAFunctionWritesIsDrainedToo() {
    var first =
        new Subscription(
            "First",
            SOURCE,
            event -> {
              event.getRecords().forEach(it -> seen.add(key(it)));
              return null;
            });
    var second =
        new Subscription(
            "Second",
            SOURCE,
            event -> {
              for (var record : event.getRecords()) {
                int key = Integer.parseInt(key(record));
                if (key < 20) {
                  put(key + 1);
                }
              }
              return null;
            });
    try (var pump = pump(first, second)) {
      put(0);
      pump.awaitDrained(PATIENCE);
      assertEquals(texts(upTo(21)), seen);
    }
  }
}
