package org.gaceta.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The expressions of one request, with a placeholder for each name and value: so no name is a
/// reserved word, and none is read as a path.
final class Expression {
  private final Map<String, String> placeholders = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  /// The names by their placeholders; null, as the SDK wants it, where there are none.
  @Nullable Map<String, String> names() {
    return placeholders.isEmpty()
        ? null
        : placeholders.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  /// The values by their placeholders, or null.
  @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : Map.copyOf(values);
  }

  /// What must hold, or null where nothing must.
  @Nullable String condition(Condition condition) {
    return condition.equals(Condition.NONE) ? null : test(condition);
  }

  String update(Map<String, Value> set, Set<String> remove) {
    var clauses = new ArrayList<String>();
    if (!set.isEmpty()) {
      var joined = new StringJoiner(", ", "SET ", "");
      set.forEach((name, value) -> joined.add(name(name) + " = " + value(value)));
      clauses.add(joined.toString());
    }
    if (!remove.isEmpty()) {
      clauses.add(remove.stream().map(this::name).collect(Collectors.joining(", ", "REMOVE ", "")));
    }
    return String.join(" ", clauses);
  }

  /// The keys, and these attributes.
  String projection(Set<String> attributes) {
    return Stream.concat(Stream.of(Key.PK, Key.SK), attributes.stream().sorted())
        .distinct()
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  String keys(String partitionName, String partition, String sortName, Query.Range range) {
    var same = name(partitionName) + " = " + text(partition);
    return switch (range) {
      case Query.Range.All() -> same;
      case Query.Range.Prefix(var prefix) ->
          "%s AND begins_with(%s, %s)".formatted(same, name(sortName), text(prefix));
      case Query.Range.Between(var first, var last) ->
          "%s AND %s BETWEEN %s AND %s".formatted(same, name(sortName), text(first), text(last));
    };
  }

  private String test(Condition condition) {
    return switch (condition) {
      case Condition.Absent(var attribute) -> "attribute_not_exists(%s)".formatted(name(attribute));
      case Condition.Expired(var now) ->
          name(Condition.EXPIRES_AT) + " <= " + value(new Value.Whole(now.getEpochSecond()));
      case Condition.Equal(var attribute, var value) -> name(attribute) + " = " + value(value);
      case Condition.Less(var attribute, var value) -> name(attribute) + " < " + value(value);
      case Condition.All(var conditions) -> joined(conditions, " AND ", " OR ");
      case Condition.Any(var conditions) -> joined(conditions, " OR ", " AND ");
    };
  }

  /// The language has no words for true and false, which all and any of nothing are.
  private String joined(List<Condition> conditions, String operator, String ofNothing) {
    if (conditions.isEmpty()) {
      var key = name(Key.PK);
      return "(attribute_exists(%s)%sattribute_not_exists(%s))".formatted(key, ofNothing, key);
    }
    if (conditions.size() == 1) {
      // a second pair of parentheses is a syntax error
      return test(conditions.getFirst());
    }
    return conditions.stream().map(this::test).collect(Collectors.joining(operator, "(", ")"));
  }

  private String name(String name) {
    return placeholders.computeIfAbsent(name, _ -> "#n" + placeholders.size());
  }

  private String text(String text) {
    return value(new Value.Text(text));
  }

  private String value(Value value) {
    var placeholder = ":v" + values.size();
    values.put(placeholder, Wire.of(value));
    return placeholder;
  }
}
