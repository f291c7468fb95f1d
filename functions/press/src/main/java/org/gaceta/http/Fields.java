package org.gaceta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads fields by name and notes, for each that is wrong, its pointer and what is wrong with it;
/// so that a caller learns everything at once. A field that is wrong reads as one that is not
/// there, as does one that is null or blank. A field may have several names.
final class Fields {
  private final Document document;
  private final ObjectNode object;
  private final String pointer;
  private final Findings findings;
  private final Set<String> known = new HashSet<>();

  Fields(Document document) {
    this(document, document.fields(), "", new Findings(document));
  }

  private Fields(Document document, ObjectNode object, String pointer, Findings findings) {
    this.document = document;
    this.object = object;
    this.pointer = pointer;
    this.findings = findings;
  }

  /// What was found, in nested fields too.
  Findings findings() {
    return findings;
  }

  <T> Optional<T> text(Function<String, T> type, String... names) {
    return given(names).flatMap(it -> it.text(type));
  }

  /// A list of texts; also one text alone, where the dialect or the name allows that.
  <T> List<T> texts(Function<String, T> type, boolean orOne, String... names) {
    return given(names).stream()
        .flatMap(it -> it.elements(orOne).stream())
        .flatMap(it -> it.text(type).stream())
        .toList();
  }

  boolean flag(boolean otherwise, String... names) {
    return given(names).flatMap(Field::flag).orElse(otherwise);
  }

  /// A whole number from 1.
  Optional<Integer> count(int most, String... names) {
    return given(names).flatMap(it -> it.count(most));
  }

  /// The field's own fields, where it is an object.
  Optional<Fields> nested(String... names) {
    return given(names)
        .filter(it -> it.node().isObject())
        .map(it -> new Fields(document, (ObjectNode) it.node(), it.pointer(), findings));
  }

  /// The field's own fields, where it must be an object.
  Optional<Fields> object(String name) {
    return given(name).filter(Field::isObject).flatMap(_ -> nested(name));
  }

  /// The names as they were typed, where names say something themselves.
  List<String> names() {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  /// The fields of each object of a list.
  List<Fields> nesteds(String name) {
    return given(name).stream()
        .flatMap(it -> it.elements(false).stream())
        .filter(Field::isObject)
        .map(it -> new Fields(document, (ObjectNode) it.node(), it.pointer(), findings))
        .toList();
  }

  void wrong(String why, String name) {
    findings.wrong(at(name), why);
  }

  /// Notes that there are more of a field than there may be, where there are.
  void atMost(int limit, int given, String name) {
    if (given > limit) {
      wrong("must be at most %d, are %d".formatted(limit, given), name);
    }
  }

  /// Notes that a field must be there, unless it is, and wrong.
  void missing(String name) {
    if (!findings.areWrong(at(name))) {
      wrong("is required", name);
    }
  }

  /// Names of fields that our own answers add: they may come back, but nobody types them.
  void ignoreInJson(Set<String> names) {
    if (!document.isLenient()) {
      known.addAll(names);
    }
  }

  /// After all others are read: judges what is not known.
  void finish() {
    object.properties().stream()
        .map(Map.Entry::getKey)
        .filter(it -> !known.contains(it))
        .forEach(it -> findings.unknown(at(it)));
  }

  /// The field by the first of its names that is there. That the others say something else is wrong
  /// in JSON; in front matter, where they have meanings of their own, they are passed over.
  private Optional<Field> given(String... names) {
    var typed = Stream.of(names).flatMap(this::typed).toList();
    known.addAll(typed);
    var fields = typed.stream().filter(this::says).map(this::field).toList();
    fields.stream()
        .skip(1)
        .filter(it -> !it.node().equals(fields.getFirst().node()))
        .forEach(it -> isSaidTwice(fields.getFirst(), it));
    return fields.stream().findFirst();
  }

  private void isSaidTwice(Field first, Field other) {
    if (document.isLenient()) {
      findings.unknown(other.pointer());
    } else {
      other.refuse("is another name of " + first.pointer() + "; give one");
    }
  }

  /// A name as it was typed: Hugo does not distinguish case, so a `Draft` is a draft.
  private Stream<String> typed(String name) {
    return document.isLenient()
        ? object.properties().stream().map(Map.Entry::getKey).filter(name::equalsIgnoreCase)
        : Stream.of(name).filter(object::has);
  }

  private boolean says(String name) {
    return object.hasNonNull(name) && !isBlank(object.get(name));
  }

  private Field field(String name) {
    return new Field(at(name), object.get(name), document.isLenient(), findings);
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static boolean isBlank(JsonNode node) {
    return node.isTextual() && node.textValue().isBlank();
  }
}
