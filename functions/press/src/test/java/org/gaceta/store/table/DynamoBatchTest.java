package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

class DynamoBatchTest {
  private static final Map<Key, Item> ITEMS =
      Map.of(key("a"), item("a", "x"), key("b"), item("b", "x"), key("c"), item("c", "x"));

  private final List<Integer> pauses = new ArrayList<>();

  private Table answering(Integer... counts) {
    return new DynamoTable(new Sparing(new ArrayDeque<>(List.of(counts))), "table", pauses::add);
  }

  @Test
  void asksAgainForWhatWasLeftOutAtOnceWhileSomeComes() {
    assertEquals(ITEMS, answering(1, 1, 1).get(ITEMS.keySet(), true));
    assertEquals(List.of(), pauses);
  }

  @Test
  void waitsLongerEachTimeThatNothingComes() {
    assertEquals(ITEMS, answering(0, 0, 1, 0, 2).get(ITEMS.keySet(), true));
    assertEquals(List.of(1, 2, 1), pauses);
  }

  @Test
  void givesUpAfterEightAnswersWithNothing() {
    var table = answering(1, 0, 0, 0, 0, 0, 0, 0, 0, 2);
    assertThrows(Unavailable.class, () -> table.get(ITEMS.keySet(), true));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), pauses);
  }

  @Test
  void stopsWhenInterrupted() {
    Backoff interrupted =
        _ -> {
          throw new InterruptedException();
        };
    var table = new DynamoTable(new Sparing(new ArrayDeque<>(List.of(0))), "table", interrupted);
    assertThrows(Unavailable.class, () -> table.get(ITEMS.keySet(), true));
    assertTrue(Thread.interrupted());
  }

  @Test
  void waitsAtMostASecond() throws InterruptedException {
    Thread.currentThread().interrupt();
    // only that no attempt overflows what a wait may be
    assertThrows(InterruptedException.class, () -> Backoff.fullJitter().await(1_000_000));
  }

  /// Answers the first so many of the keys it is asked for, and leaves out the others.
  private record Sparing(Deque<Integer> counts) implements DynamoDbClient {
    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      var asked = request.requestItems().values().iterator().next();
      assertTrue(asked.consistentRead());
      int count = counts.remove();
      var items =
          asked.keys().stream()
              .limit(count)
              .map(it -> item(Wire.item(it).key().sk(), "x"))
              .map(it -> Wire.of(it.attributes()))
              .toList();
      var left = asked.keys().stream().skip(count).toList();
      return BatchGetItemResponse.builder()
          .responses(Map.of("table", items))
          .unprocessedKeys(
              left.isEmpty()
                  ? Map.of()
                  : Map.of(
                      "table", KeysAndAttributes.builder().keys(left).consistentRead(true).build()))
          .build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
