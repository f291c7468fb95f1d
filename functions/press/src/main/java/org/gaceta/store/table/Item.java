package org.gaceta.store.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Bytes;

/// An item of the table, its key among its attributes.
public record Item(Map<String, Value> attributes) {
  public Item {
    attributes = Map.copyOf(attributes);
    if (!(attributes.get(Key.PK) instanceof Value.Text)
        || !(attributes.get(Key.SK) instanceof Value.Text)) {
      throw new IllegalArgumentException("an item without a key");
    }
  }

  public static Builder at(Key key) {
    return new Builder().text(Key.PK, key.pk()).text(Key.SK, key.sk());
  }

  /// Builds the value of another item's attribute.
  public static Builder nested() {
    return new Builder();
  }

  public Key key() {
    return new Key(text(Key.PK), text(Key.SK));
  }

  public Optional<Value> get(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /// The text of an attribute that every item of its kind has.
  public String text(String name) {
    return Attributes.of(attributes).text(name);
  }

  public Attributes read() {
    return Attributes.of(attributes);
  }

  /// The size in bytes by which DynamoDB bills the item and limits it to 400 KB. Source: "DynamoDB
  /// item sizes and formats" in its developer guide.
  public int size() {
    return sizeOf(attributes);
  }

  private static int sizeOf(Map<String, Value> attributes) {
    return attributes.entrySet().stream()
        .mapToInt(entry -> entry.getKey().getBytes(UTF_8).length + sizeOf(entry.getValue()))
        .sum();
  }

  private static int sizeOf(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text.getBytes(UTF_8).length;
      // one byte for each two significant digits, and one; 21 at most
      case Value.Whole(var number) -> (Long.toString(Math.abs(number)).length() + 1) / 2 + 2;
      case Value.Flag _ -> 1;
      case Value.Blob(var bytes) -> bytes.size();
      case Value.Sequence(var values) ->
          3 + values.stream().mapToInt(each -> 1 + sizeOf(each)).sum();
      case Value.Nested(var nested) -> 3 + nested.size() + sizeOf(nested);
    };
  }

  /// Builds attributes one by one and leaves out what is not there.
  public static final class Builder {
    private final Map<String, Value> attributes = new HashMap<>();

    public Builder text(String name, String text) {
      return put(name, new Value.Text(text));
    }

    public Builder text(String name, Optional<String> text) {
      text.ifPresent(it -> text(name, it));
      return this;
    }

    public Builder texts(String name, List<String> texts) {
      return put(name, new Value.Sequence(texts.stream().<Value>map(Value.Text::new).toList()));
    }

    /// A list of nested values; none at all where it is empty.
    public Builder nesteds(String name, List<Value.Nested> values) {
      return values.isEmpty() ? this : put(name, new Value.Sequence(List.copyOf(values)));
    }

    public Builder number(String name, long number) {
      return put(name, new Value.Whole(number));
    }

    public Builder flag(String name, boolean set) {
      return put(name, new Value.Flag(set));
    }

    public Builder bytes(String name, Bytes bytes) {
      return put(name, new Value.Blob(bytes));
    }

    public Builder put(String name, Value value) {
      attributes.put(name, value);
      return this;
    }

    public Builder put(String name, Optional<? extends Value> value) {
      value.ifPresent(it -> put(name, it));
      return this;
    }

    public Item build() {
      return new Item(attributes);
    }

    public Value.Nested value() {
      return new Value.Nested(attributes);
    }
  }
}
