package org.gaceta.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function as the template declares it, its `Globals` merged in.
///
/// @param id its logical id, which is its name on this machine
/// @param handler the class that answers, and its method: `org.gaceta.handlers.X::handleRequest`
/// @param memory in MB
/// @param everyMinute whether a schedule wakes it each minute
public record FunctionDefinition(
    String id,
    String handler,
    Map<String, Value> variables,
    Duration timeout,
    int memory,
    List<Route> routes,
    Optional<StreamSource> stream,
    List<QueueSource> queues,
    boolean everyMinute) {
  public FunctionDefinition {
    variables = Map.copyOf(variables);
    routes = List.copyOf(routes);
    queues = List.copyOf(queues);
  }

  /// The name of the class that answers.
  public String handlerClass() {
    return handler.replaceFirst("::.*", "");
  }
}
