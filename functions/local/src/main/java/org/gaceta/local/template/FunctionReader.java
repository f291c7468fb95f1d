package org.gaceta.local.template;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads functions, each on top of what all share.
///
/// @param globals the template's `Globals: Function`
/// @param defaultAuthorizer who checks a route that names nobody
record FunctionReader(Tree globals, String defaultAuthorizer) {
  static final String OPEN = "NONE";
  private static final String EVERY_MINUTE = "rate(1 minute)";

  FunctionDefinition read(String id, Tree properties) {
    return new FunctionDefinition(
        id,
        properties
            .at("Handler")
            .text()
            .orElseThrow(() -> new IllegalArgumentException(id + " has no handler")),
        variables(properties),
        Duration.ofSeconds(either(properties, "Timeout").number(3)),
        either(properties, "MemorySize").number(128),
        events(properties, "HttpApi").map(it -> route(id, it)).toList(),
        events(properties, "DynamoDB").map(it -> StreamReader.source(id, it)).findFirst(),
        events(properties, "SQS").map(it -> QueueReader.source(id, it)).toList(),
        isWokenEveryMinute(properties));
  }

  private Map<String, Value> variables(Tree properties) {
    var variables = new LinkedHashMap<String, Value>();
    for (var from : Stream.of(globals, properties).toList()) {
      from.at("Environment", "Variables")
          .members()
          .forEach((name, it) -> variables.put(name, Value.of(name, written(name, it))));
    }
    return variables;
  }

  private static Object written(String name, Tree value) {
    return Optional.ofNullable(value.value())
        .orElseThrow(() -> new IllegalArgumentException("the variable " + name + " has no value"));
  }

  private Tree either(Tree properties, String name) {
    var own = properties.at(name);
    return own.isPresent() ? own : globals.at(name);
  }

  private static Stream<Tree> events(Tree properties, String type) {
    return properties.at("Events").members().values().stream()
        .filter(it -> it.at("Type").text().filter(type::equals).isPresent())
        .map(it -> it.at("Properties"));
  }

  private Route route(String id, Tree event) {
    return new Route(
        id,
        event.at("Method").text().orElse("ANY").toUpperCase(Locale.ROOT),
        event.at("Path").text().orElse("/{proxy+}"),
        !event.at("Auth", "Authorizer").text().orElse(defaultAuthorizer).equals(OPEN));
  }

  /// What is woken more seldom keeps snapshots or writes mail, and one machine does neither.
  private static boolean isWokenEveryMinute(Tree properties) {
    return Stream.concat(
            events(properties, "ScheduleV2").map(it -> it.at("ScheduleExpression")),
            events(properties, "Schedule").map(it -> it.at("Schedule")))
        .anyMatch(it -> it.text().filter(EVERY_MINUTE::equals).isPresent());
  }
}
