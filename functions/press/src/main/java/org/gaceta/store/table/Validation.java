package org.gaceta.store.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.Limits;

/// What DynamoDB refuses as a faulty request, for the table in memory. Source of the limits:
/// "Service, account, and table quotas" in DynamoDB's developer guide.
final class Validation {
  private static final int PARTITION_BYTES = 2_048;
  private static final int SORT_BYTES = 1_024;
  private static final int TRANSACTION_WRITES = 100;
  private static final int TRANSACTION_BYTES = 4 << 20;
  private static final int BATCH_KEYS = 100;

  private Validation() {}

  static void of(Key key) {
    keyText(Key.PK, key.pk(), PARTITION_BYTES);
    keyText(Key.SK, key.sk(), SORT_BYTES);
  }

  static void ofBatch(Collection<Key> keys) {
    require(keys.size() <= BATCH_KEYS, keys.size() + " keys in one request");
    keys.forEach(Validation::of);
  }

  static void of(Query query) {
    switch (query.partition()) {
      case Query.Partition.OfTable(var pk) -> {
        keyText(Key.PK, pk, PARTITION_BYTES);
        query.after().ifPresent(it -> require(it.key().pk().equals(pk), it + " is elsewhere"));
      }
      case Query.Partition.OfIndex(var index, var value) ->
          keyText(index.partition(), value, PARTITION_BYTES);
    }
    switch (query.range()) {
      case Query.Range.All() -> {}
      case Query.Range.Prefix(var prefix) -> keyText("prefix", prefix, SORT_BYTES);
      case Query.Range.Between(var first, var last) -> {
        keyText("first", first, SORT_BYTES);
        keyText("last", last, SORT_BYTES);
        require(Utf8Order.INSTANCE.compare(first, last) <= 0, "from " + first + " to " + last);
      }
    }
  }

  static void of(Scan scan) {
    scan.after().map(Query.Position::key).ifPresent(Validation::of);
  }

  static void of(Write write) {
    of(write.key());
    of(write.condition());
    switch (write) {
      case Write.Put(var item, _) -> indexed(item.attributes());
      case Write.Update update -> {
        indexed(update.set());
        for (var name : List.of(Key.PK, Key.SK)) {
          require(!changes(update, name), name + " is no attribute to change");
        }
        for (var name : update.remove()) {
          require(!update.set().containsKey(name), name + " is set and removed");
        }
      }
      case Write.Delete _ -> {}
    }
  }

  static void of(List<Write> transaction) {
    int size = transaction.size();
    require(size >= 1 && size <= TRANSACTION_WRITES, "a transaction of " + size + " writes");
    require(
        transaction.stream().map(Write::key).distinct().count() == size,
        "a transaction with two writes to one item");
    transaction.forEach(Validation::of);
  }

  /// The items that the writes of a request would leave.
  static void ofLeft(Collection<Item> items) {
    items.forEach(
        it -> require(it.size() <= Limits.ITEM_BYTES, "an item of " + it.size() + " bytes"));
    int size = items.stream().mapToInt(Item::size).sum();
    require(size <= TRANSACTION_BYTES, "a transaction of " + size + " bytes");
  }

  private static void of(Condition condition) {
    switch (condition) {
      case Condition.Less(var attribute, var value) ->
          require(
              value instanceof Value.Text || value instanceof Value.Whole,
              attribute + " is compared with " + value);
      case Condition.All(var conditions) -> conditions.forEach(Validation::of);
      case Condition.Any(var conditions) -> conditions.forEach(Validation::of);
      case Condition.Absent _, Condition.Expired _, Condition.Equal _ -> {}
    }
  }

  private static boolean changes(Write.Update update, String name) {
    return update.set().containsKey(name) || update.remove().contains(name);
  }

  private static void indexed(Map<String, Value> attributes) {
    for (var index : Index.values()) {
      indexed(attributes, index.partition(), PARTITION_BYTES);
      indexed(attributes, index.sort(), SORT_BYTES);
    }
  }

  private static void indexed(Map<String, Value> attributes, String name, int bytes) {
    var value = attributes.get(name);
    if (value == null) {
      return;
    }
    require(value instanceof Value.Text, name + " is a key of an index, and no text: " + value);
    if (value instanceof Value.Text(var text)) {
      keyText(name, text, bytes);
    }
  }

  private static void keyText(String name, String text, int bytes) {
    int size = text.getBytes(UTF_8).length;
    require(size >= 1 && size <= bytes, name + " is a key, of " + size + " bytes");
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
