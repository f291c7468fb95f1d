package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// A table that is throttled.
class DynamoLimitsTest {
  private static final Item ITEM = item("a", "x");

  private static final List<Consumer<Table>> READS =
      List.of(
          it -> assertEquals(Optional.of(ITEM), it.get(key("a"), true)),
          it -> assertEquals(Map.of(key("a"), ITEM), it.get(Set.of(key("a"), key("b")), true)),
          it ->
              assertEquals(
                  List.of(ITEM),
                  it.query(Query.strongly("P", Query.Range.ALL, Query.Direction.ASCENDING, 1))
                      .items()));

  private final AtomicLong millis = new AtomicLong();

  /// Of which each wait takes 10 ms by a clock of the test's own.
  private Table throttled(int requests) {
    return new DynamoTable(
        new Throttled(new AtomicInteger(requests)), "table", _ -> millis.addAndGet(-10));
  }

  @Test
  void isReadWithinAFewAttemptsWhereTheTimeHasNoEnd() {
    for (var read : READS) {
      read.accept(throttled(3));
      assertThrows(Unavailable.class, () -> read.accept(throttled(4)));
    }
  }

  @Test
  void isReadAsLongAsThereIsTime() {
    for (var read : READS) {
      millis.set(1_000);
      within(() -> read.accept(throttled(99)));
      assertEquals(10, millis.get());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000})
  void isUnavailableWhenTheTimeIsUp(long time) {
    for (var read : READS) {
      millis.set(time);
      assertThrows(
          Unavailable.class, () -> within(() -> read.accept(throttled(Integer.MAX_VALUE))));
      assertEquals(0, millis.get());
    }
  }

  private void within(Runnable read) {
    RemainingTime.within(
        millis::get,
        () -> {
          read.run();
          return true;
        });
  }

  /// A DynamoDB that is throttled for so many requests, and then has one item.
  private record Throttled(AtomicInteger left) implements DynamoDbClient {
    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      throttle();
      return GetItemResponse.builder().item(Wire.of(ITEM.attributes())).build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      throttle();
      return BatchGetItemResponse.builder()
          .responses(Map.of("table", List.of(Wire.of(ITEM.attributes()))))
          .unprocessedKeys(Map.of())
          .build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
      throttle();
      return QueryResponse.builder().items(List.of(Wire.of(ITEM.attributes()))).build();
    }

    private void throttle() {
      if (left.getAndDecrement() > 0) {
        throw DynamoFailures.throttles().findFirst().orElseThrow();
      }
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
