package org.gaceta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Problem;
import org.gaceta.http.Document.Dialect;

/// Reads fields by name and notes, for each that is wrong, its pointer and what is wrong with it;
/// so that a caller learns everything at once. A field that is wrong reads as one that is not
/// there.
final class Fields {
  private static final Set<String> YES = Set.of("true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");

  private final Document document;
  private final ObjectNode object;
  private final String pointer;
  private final List<Problem> problems;
  private final List<String> passedOver;
  private final Set<String> known = new HashSet<>();

  Fields(Document document) {
    this(document, document.fields(), "", new ArrayList<>(), new ArrayList<>());
  }

  private Fields(
      Document document,
      ObjectNode object,
      String pointer,
      List<Problem> problems,
      List<String> passedOver) {
    this.document = document;
    this.object = object;
    this.pointer = pointer;
    this.problems = problems;
    this.passedOver = passedOver;
  }

  /// All that was found wrong, of nested fields too.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// The names in front matter that mean nothing here.
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /// What a text field says, made a value of its type; a blank one is not there.
  <T> Optional<T> text(Function<String, T> type, String... names) {
    return given(names).flatMap(it -> value(it, type));
  }

  /// A list of texts; also one text alone, where the dialect or the name allows that.
  <T> List<T> texts(Function<String, T> type, boolean orOne, String... names) {
    return given(names).stream()
        .flatMap(field -> {
          if (field.node().isArray()) {
            return IntStream.range(0, field.node().size())
                .mapToObj(i -> new Field(field.pointer() + "/" + i, field.node().get(i)));
          }
          if (orOne || isLenient()) {
            return Stream.of(field);
          }
          refuse(field, "must be a list");
          return Stream.empty();
        })
        .flatMap(it -> value(it, type).stream())
        .toList();
  }

  boolean flag(boolean otherwise, String... names) {
    return given(names).flatMap(this::flag).orElse(otherwise);
  }

  /// A whole number from 1.
  Optional<Integer> count(int most, String... names) {
    return given(names)
        .flatMap(field -> {
          var number =
              isLenient() && field.node().isTextual()
                  ? parsed(field.node().textValue())
                  : Optional.of(field.node())
                      .filter(JsonNode::isIntegralNumber)
                      .filter(JsonNode::canConvertToInt)
                      .map(JsonNode::intValue);
          var count = number.filter(it -> it >= 1 && it <= most);
          if (count.isEmpty()) {
            refuse(field, "must be a whole number from 1 to " + most);
          }
          return count;
        });
  }

  /// The field itself, where it is an object.
  Optional<Fields> nested(String... names) {
    return given(names)
        .filter(it -> it.node().isObject())
        .map(
            it -> new Fields(document, (ObjectNode) it.node(), it.pointer(), problems, passedOver));
  }

  /// Refuses a field if it says anything.
  void refuse(String why, String... names) {
    for (var name : names) {
      given(name)
          .filter(it -> !it.node().isEmpty() || it.node().isValueNode())
          .ifPresent(it -> refuse(it, why));
    }
  }

  /// Notes what is wrong with a field that was read already.
  void wrong(String why, String name) {
    refuse(new Field(pointer + "/" + name, object), why);
  }

  /// Names of fields that mean something elsewhere and nothing here.
  void passOver(Set<String> names) {
    known.addAll(names);
  }

  /// Notes that a field must be there, unless it is, and wrong.
  void missing(String name) {
    if (problems.stream().noneMatch(it -> it.pointer().equals(pointer + "/" + name))) {
      wrong("is required", name);
    }
  }

  /// After all others are read: refuses what is not known, or notes what is passed over.
  void finish() {
    for (var field : object.properties()) {
      var name = field.getKey();
      if (!known.contains(name)) {
        if (isLenient()) {
          passedOver.add((pointer + "/" + name).substring(1).replace('/', '.'));
        } else {
          wrong("is no field of this", name.replace("~", "~0").replace("/", "~1"));
        }
      }
    }
  }

  private boolean isLenient() {
    return document.dialect() == Dialect.FRONT_MATTER;
  }

  private Optional<Boolean> flag(Field field) {
    if (field.node().isBoolean()) {
      return Optional.of(field.node().booleanValue());
    }
    var text = field.node().asText().toLowerCase(Locale.ROOT);
    if (isLenient() && field.node().isTextual() && (YES.contains(text) || NO.contains(text))) {
      return Optional.of(YES.contains(text));
    }
    refuse(field, "must be true or false");
    return Optional.empty();
  }

  private <T> Optional<T> value(Field field, Function<String, T> type) {
    if (!field.node().isTextual()) {
      refuse(field, "must be text");
      return Optional.empty();
    }
    try {
      return Optional.of(type.apply(field.node().textValue()));
    } catch (InvalidValue e) {
      refuse(field, e.reason());
      return Optional.empty();
    }
  }

  /// The field by the first of its names that is there; the others must not say something else.
  private Optional<Field> given(String... names) {
    known.addAll(Set.of(names));
    var fields =
        Stream.of(names)
            .filter(it -> object.hasNonNull(it) && !isBlank(object.get(it)))
            .map(it -> new Field(pointer + "/" + it, object.get(it)))
            .toList();
    fields.stream()
        .skip(1)
        .filter(it -> !it.node().equals(fields.getFirst().node()))
        .forEach(
            it -> refuse(it, "is another name of " + fields.getFirst().pointer() + "; give one"));
    return fields.stream().findFirst();
  }

  private void refuse(Field field, String why) {
    var problem = new Problem(field.pointer(), why, document.line(field.pointer()));
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private static boolean isBlank(JsonNode node) {
    return node.isTextual() && node.textValue().isBlank();
  }

  private static Optional<Integer> parsed(String text) {
    try {
      return Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private record Field(String pointer, JsonNode node) {}
}
