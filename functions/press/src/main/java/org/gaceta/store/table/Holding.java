package org.gaceta.store.table;

import java.util.HashMap;
import java.util.Optional;

/// Whether a condition holds of what a key holds, by DynamoDB's rules: nothing is true of an
/// attribute that is missing or of another kind, but that it is absent.
record Holding(Optional<Item> held) {

  boolean satisfies(Condition condition) {
    return switch (condition) {
      case Condition.Absent(var attribute) -> get(attribute).isEmpty();
      case Condition.Expired(var now) ->
          get(Condition.EXPIRES_AT)
              .map(it -> it instanceof Value.Whole(var end) && end <= now.getEpochSecond())
              .orElse(false);
      case Condition.Equal(var attribute, var value) ->
          get(attribute).map(value::equals).orElse(false);
      case Condition.Less(var attribute, var value) ->
          get(attribute).map(it -> isLess(it, value)).orElse(false);
      case Condition.All(var conditions) -> conditions.stream().allMatch(this::satisfies);
      case Condition.Any(var conditions) -> conditions.stream().anyMatch(this::satisfies);
    };
  }

  /// The item after the write, or nothing.
  Optional<Item> after(Write write) {
    return switch (write) {
      case Write.Put put -> Optional.of(put.item());
      case Write.Update update -> Optional.of(updated(update));
      case Write.Delete _ -> Optional.empty();
    };
  }

  private Item updated(Write.Update update) {
    var attributes = new HashMap<>(held.orElseGet(Item.at(update.key())::build).attributes());
    attributes.putAll(update.set());
    attributes.keySet().removeAll(update.remove());
    return new Item(attributes);
  }

  private Optional<Value> get(String attribute) {
    return held.flatMap(it -> it.get(attribute));
  }

  private static boolean isLess(Value held, Value bound) {
    return switch (held) {
      case Value.Text(var text) ->
          bound instanceof Value.Text(var than) && Utf8Order.INSTANCE.compare(text, than) < 0;
      case Value.Whole(var number) -> bound instanceof Value.Whole(var than) && number < than;
      case Value.Flag _, Value.Blob _, Value.Sequence _, Value.Nested _ -> false;
    };
  }
}
