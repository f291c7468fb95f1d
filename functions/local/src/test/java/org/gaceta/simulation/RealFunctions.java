package org.gaceta.simulation;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gaceta.handlers.MinuteClock;
import org.gaceta.handlers.RebuildSite;
import org.gaceta.handlers.RenderPages;
import org.gaceta.handlers.SettleCounts;
import org.gaceta.handlers.Wiring;
import org.gaceta.local.lambda.LocalFunction;
import org.gaceta.local.stream.Subscription;
import org.gaceta.local.template.Template;

/// The functions that nobody calls but AWS, as the template declares them.
final class RealFunctions {
  /// Of the same kind that follow the stream: each is given all of it.
  private static final int MOST = 2;

  private final LocalFunction renderer;
  private final LocalFunction settler;
  private final LocalFunction rebuild;
  private final LocalFunction clock;

  RealFunctions(Template template, Wiring wiring) {
    renderer = function(template, "RenderPages", new RenderPages(wiring)::handleRequest);
    settler = function(template, "SettleCounts", new SettleCounts(wiring)::handleRequest);
    rebuild = function(template, "RebuildSite", new RebuildSite(wiring)::handleRequest);
    clock =
        function(
            template,
            "MinuteClock",
            (event, context) -> {
              var _ = new MinuteClock(wiring).handleRequest(event, context);
              return "done";
            });
  }

  private static LocalFunction function(
      Template template, String name, BiFunction<Map<String, Object>, Context, Object> handler) {
    RequestHandler<Object, Object> any =
        (event, context) -> {
          @SuppressWarnings("unchecked") // JSON, as Lambda reads it
          var json = (Map<String, Object>) event;
          return handler.apply(json, context);
        };
    return new LocalFunction(template.function(name + "Function").orElseThrow(), any, Map.class);
  }

  /// Those who follow the stream.
  List<Subscription> subscriptions(History history) {
    var subscriptions = new ArrayList<Subscription>();
    for (var i = 1; i <= Math.min(MOST, history.renderers()); i++) {
      subscriptions.add(subscription("renderer-" + i, renderer));
    }
    for (var i = 1; i <= Math.min(MOST, history.settlers()); i++) {
      subscriptions.add(subscription("settler-" + i, settler));
    }
    return subscriptions;
  }

  private static Subscription subscription(String id, LocalFunction function) {
    return new Subscription(
        id,
        function.definition().stream().orElseThrow(),
        event ->
            Invocations.call(() -> requireNonNull(function.callAsLambda(event)))
                .orElseThrow(Crashed::new));
  }

  List<String> render(Map<String, Object> event) {
    return World.failed((StreamsEventResponse) requireNonNull(renderer.call(event)));
  }

  List<String> settle(Map<String, Object> event) {
    return World.failed((StreamsEventResponse) requireNonNull(settler.call(event)));
  }

  @SuppressWarnings("unchecked")
  List<String> rebuild(Map<String, Object> event) {
    return RebuildEvents.failed((Map<String, Object>) requireNonNull(rebuild.call(event)));
  }

  /// Answers once it has ticked.
  Object tick() {
    return requireNonNull(clock.call(Map.of()));
  }
}
