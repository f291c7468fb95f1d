package org.gaceta.store.table;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.Bytes;

/// One attribute's value, of the kinds that Gaceta stores.
public sealed interface Value {
  record Text(String text) implements Value {}

  record Whole(long number) implements Value {}

  record Flag(boolean set) implements Value {}

  record Blob(Bytes bytes) implements Value {}

  record Sequence(List<Value> values) implements Value {
    public Sequence {
      values = List.copyOf(values);
    }
  }

  record Nested(Map<String, Value> attributes) implements Value {
    public Nested {
      attributes = Map.copyOf(attributes);
    }
  }
}
