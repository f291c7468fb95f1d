package org.gaceta.store.table;

import java.time.Instant;
import java.util.List;

/// What must hold of the item at a write's key, as it is at that moment.
public sealed interface Condition {
  /// The attribute by which items expire: whole seconds since 1970.
  String EXPIRES_AT = "expiresAt";

  Condition NONE = new All(List.of());

  /// There is no item at the key.
  Condition NEW = new Absent(Key.PK);

  /// The item, if there is one, lacks this attribute.
  record Absent(String attribute) implements Condition {}

  /// The item has an `expiresAt` (whole seconds since 1970) that is not after now.
  record Expired(Instant now) implements Condition {}

  record Equal(String attribute, Value value) implements Condition {}

  /// The attribute is there, of the value's kind (text by its UTF-8 bytes, or number), and less.
  record Less(String attribute, Value value) implements Condition {}

  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  static Condition any(Condition... conditions) {
    return new Any(List.of(conditions));
  }

  static Condition equal(String attribute, String text) {
    return new Equal(attribute, new Value.Text(text));
  }

  static Condition equal(String attribute, long number) {
    return new Equal(attribute, new Value.Whole(number));
  }
}
