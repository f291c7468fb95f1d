package org.gaceta.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gaceta.domain.InvalidValue;

/// One field that somebody gave, and what its value may be taken for. In front matter every scalar
/// is text until a field wants a number or a yes.
record Field(String pointer, JsonNode node, boolean isLenient, Findings findings) {
  private static final Set<String> YES = Set.of("true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");

  void refuse(String why) {
    findings.wrong(pointer, why);
  }

  boolean isObject() {
    if (!node.isObject()) {
      refuse("must be an object");
    }
    return node.isObject();
  }

  /// The text, made a value of its type.
  <T> Optional<T> text(Function<String, T> type) {
    if (!node.isTextual()) {
      return refused("must be text");
    }
    try {
      return Optional.of(type.apply(node.textValue()));
    } catch (InvalidValue e) {
      return refused(e.reason());
    }
  }

  /// The elements of a list; the field itself where one alone may stand for a list.
  List<Field> elements(boolean orOne) {
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .mapToObj(i -> new Field(pointer + "/" + i, node.get(i), isLenient, findings))
          .toList();
    }
    if (orOne || isLenient) {
      return List.of(this);
    }
    refuse("must be a list");
    return List.of();
  }

  Optional<Boolean> flag() {
    if (node.isBoolean()) {
      return Optional.of(node.booleanValue());
    }
    var text = node.asText().toLowerCase(Locale.ROOT);
    return isLenient && node.isTextual() && (YES.contains(text) || NO.contains(text))
        ? Optional.of(YES.contains(text))
        : refused("must be true or false");
  }

  /// A whole number from 1.
  Optional<Integer> count(int most) {
    return number()
        .filter(it -> it >= 1 && it <= most)
        .or(() -> refused("must be a whole number from 1 to " + most));
  }

  private Optional<Integer> number() {
    if (isLenient && node.isTextual()) {
      try {
        return Optional.of(Integer.valueOf(node.textValue().strip()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return node.isIntegralNumber() && node.canConvertToInt()
        ? Optional.of(node.intValue())
        : Optional.empty();
  }

  private <T> Optional<T> refused(String why) {
    refuse(why);
    return Optional.empty();
  }
}
