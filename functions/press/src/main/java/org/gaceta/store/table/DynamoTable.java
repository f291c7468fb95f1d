package org.gaceta.store.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// The table in DynamoDB.
public final class DynamoTable implements Table {
  private static final int FRUITLESS_ANSWERS = 8;

  private final DynamoDbClient client;
  private final String name;
  private final Backoff backoff;
  private final Asking asking;
  private final Requests requests;

  public DynamoTable(DynamoDbClient client, String name) {
    this(client, name, Backoff.fullJitter());
  }

  DynamoTable(DynamoDbClient client, String name, Backoff backoff) {
    this.client = client;
    this.name = name;
    this.backoff = backoff;
    this.asking = new Asking(backoff);
    this.requests = new Requests(name);
  }

  @Override
  public Optional<Item> get(Key key, boolean strong) {
    var answer =
        read(() ->
            client.getItem(it -> it.tableName(name).key(Wire.of(key)).consistentRead(strong)));
    return answer.hasItem() ? Optional.of(Wire.item(answer.item())) : Optional.empty();
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    return switch (keys.size()) {
      case 0 -> Map.of();
      case 1 -> {
        var key = keys.iterator().next();
        yield get(key, strong).map(item -> Map.of(key, item)).orElse(Map.of());
      }
      default -> batch(keys, strong);
    };
  }

  /// Asks again for what was left out, at once while some comes, for an answer has at most 16 MB.
  private Map<Key, Item> batch(Set<Key> keys, boolean strong) {
    var found = new HashMap<Key, Item>();
    var asked =
        KeysAndAttributes.builder()
            .consistentRead(strong)
            .keys(keys.stream().map(Wire::of).toList())
            .build();
    for (int fruitless = 0; ; ) {
      var these = asked;
      var answer = read(() -> client.batchGetItem(it -> it.requestItems(Map.of(name, these))));
      var items = answer.responses().getOrDefault(name, List.of());
      items.stream().map(Wire::item).forEach(item -> found.put(item.key(), item));
      asked = answer.unprocessedKeys().get(name);
      if (asked == null) {
        return found;
      }
      fruitless = items.isEmpty() ? fruitless + 1 : 0;
      if (!backoff.next(fruitless, FRUITLESS_ANSWERS)) {
        throw new Unavailable("the table left keys unread %d times".formatted(fruitless));
      }
    }
  }

  @Override
  public Slice query(Query query) {
    var answer = read(() -> client.query(requests.query(query)));
    return new Slice(
        answer.items().stream().map(Wire::item).toList(),
        answer.hasLastEvaluatedKey()
            ? Optional.of(Wire.position(answer.lastEvaluatedKey(), query.partition()))
            : Optional.empty());
  }

  @Override
  public Slice scan(Scan scan) {
    var answer = read(() -> client.scan(requests.scan(scan)));
    return new Slice(
        answer.items().stream().map(Wire::item).toList(),
        answer.hasLastEvaluatedKey()
            ? Optional.of(Query.Position.at(Wire.item(answer.lastEvaluatedKey()).key()))
            : Optional.empty());
  }

  @Override
  public Outcome write(Write write) {
    try {
      return new Outcome.Done(image(write));
    } catch (SdkException failure) {
      return Failures.ofWrite(failure);
    }
  }

  /// The item as the write leaves it.
  private Optional<Item> image(Write write) {
    return switch (write) {
      case Write.Put put -> {
        // its answer has the old image at most
        client.putItem(requests.put(put));
        yield Optional.of(put.item());
      }
      case Write.Update update ->
          Optional.of(Wire.item(client.updateItem(requests.update(update)).attributes()));
      case Write.Delete delete -> {
        client.deleteItem(requests.delete(delete));
        yield Optional.empty();
      }
    };
  }

  @Override
  public Outcome transact(List<Write> writes) {
    var items = writes.stream().map(requests::part).toList();
    // one token for all tries of the SDK's: a try that comes again is not done again
    var token = UUID.randomUUID().toString();
    try {
      client.transactWriteItems(it -> it.transactItems(items).clientRequestToken(token));
      return new Outcome.Done(Optional.empty());
    } catch (SdkException failure) {
      return Failures.ofTransaction(failure);
    }
  }

  private <T> T read(Supplier<T> request) {
    return asking.answer(() -> {
      try {
        return request.get();
      } catch (SdkException failure) {
        throw Failures.ofRead(failure);
      }
    });
  }
}
