package org.gaceta.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Bytes;

/// Reads attributes by name and kind. A missing or misshapen one is a corrupt item, which is a
/// fault.
public final class Attributes {
  private final Map<String, Value> values;

  private Attributes(Map<String, Value> values) {
    this.values = values;
  }

  public static Attributes of(Map<String, Value> values) {
    return new Attributes(values);
  }

  public static Attributes of(Value.Nested nested) {
    return new Attributes(nested.attributes());
  }

  public String text(String name) {
    return maybeText(name).orElseThrow(() -> missing(name));
  }

  public Optional<String> maybeText(String name) {
    return maybe(name, Value.Text.class).map(Value.Text::text);
  }

  public long number(String name) {
    return maybeNumber(name).orElseThrow(() -> missing(name));
  }

  public Optional<Long> maybeNumber(String name) {
    return maybe(name, Value.Whole.class).map(Value.Whole::number);
  }

  public boolean flag(String name) {
    return maybe(name, Value.Flag.class).map(Value.Flag::set).orElse(false);
  }

  public Bytes bytes(String name) {
    return maybe(name, Value.Blob.class).map(Value.Blob::bytes).orElseThrow(() -> missing(name));
  }

  public Attributes nested(String name) {
    return maybeNested(name).orElseThrow(() -> missing(name));
  }

  public Optional<Attributes> maybeNested(String name) {
    return maybe(name, Value.Nested.class).map(Attributes::of);
  }

  public List<String> texts(String name) {
    return elements(name, Value.Text.class).stream().map(Value.Text::text).toList();
  }

  public List<Attributes> nesteds(String name) {
    return elements(name, Value.Nested.class).stream().map(Attributes::of).toList();
  }

  private <V extends Value> List<V> elements(String name, Class<V> kind) {
    return maybe(name, Value.Sequence.class).map(Value.Sequence::values).orElse(List.of()).stream()
        .map(each -> cast(name, kind, each))
        .toList();
  }

  private <V extends Value> Optional<V> maybe(String name, Class<V> kind) {
    return Optional.ofNullable(values.get(name)).map(value -> cast(name, kind, value));
  }

  private static <V extends Value> V cast(String name, Class<V> kind, Value value) {
    if (!kind.isInstance(value)) {
      throw new CorruptItem("attribute " + name + " is no " + kind.getSimpleName());
    }
    return kind.cast(value);
  }

  private static CorruptItem missing(String name) {
    return new CorruptItem("attribute " + name + " is missing");
  }
}
