package org.gaceta.handlers.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Has each call of a function leave one line behind, whatever becomes of it.
///
/// @param stack the stack's name
/// @param lines takes the lines
public record Telemetry(String stack, InstantSource clock, Consumer<String> lines) {
  /// What a call came by.
  ///
  /// @param kind `route` or `source`
  public record Origin(String kind, String name) {
    /// A route of the API, by its pattern and never by its path.
    public static Origin route(String routeKey) {
      return new Origin("route", routeKey);
    }

    /// Anything else that calls functions.
    public static Origin source(String name) {
      return new Origin("source", name);
    }

    /// Who brings an event's records, or else this.
    public static Origin of(Map<String, Object> event, String otherwise) {
      return source(
          event.get("Records") instanceof List<?> records
                  && !records.isEmpty()
                  && records.getFirst() instanceof Map<?, ?> first
                  && first.get("eventSource") instanceof String name
              ? name
              : otherwise);
    }
  }

  /// Does a call's work.
  public <T> T during(Context context, Origin origin, Supplier<T> work) {
    var call = new Call(Objects.requireNonNullElse(context.getAwsRequestId(), ""), clock);
    var line =
        new CallLine(
            stack, Objects.requireNonNullElse(context.getFunctionName(), ""), origin, call);
    var start = clock.instant();
    var outcome = CallLine.FAILED;
    try {
      var answer = call.during(work);
      outcome = CallLine.DONE;
      return answer;
    } finally {
      lines.accept(line.write(outcome, start, clock.instant()));
    }
  }
}
