package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Objects;
import java.util.function.Function;
import org.gaceta.domain.InvalidValue;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.store.table.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a function of the API meets the outside: each call is told of here, and a fault is caught
/// here, once, logged with the request's id, and answered without a word about it.
record Boundary(Telemetry telemetry) {
  private static final Telemetry.Origin PING = Telemetry.Origin.source("ping");
  private static final Logger LOG = LoggerFactory.getLogger(Boundary.class);

  /// Answers the clock, which asks for nothing.
  APIGatewayV2HTTPResponse pinged(Context context) {
    return telemetry.during(context, PING, () -> Response.empty(204).toEvent());
  }

  APIGatewayV2HTTPResponse answer(
      APIGatewayV2HTTPEvent event, Context context, Function<Request, Response> function) {
    return telemetry.during(
        context,
        Telemetry.Origin.route(Objects.requireNonNullElse(event.getRouteKey(), "")),
        () -> {
          var response = answerOrFault(event, context, function);
          Call.note("status", response.status());
          return response.toEvent();
        });
  }

  private static Response answerOrFault(
      APIGatewayV2HTTPEvent event, Context context, Function<Request, Response> function) {
    try {
      return InTime.of(context, () -> answer(event, function));
    } catch (Unavailable e) {
      LOG.warn("request {}: no answer from the table", context.getAwsRequestId(), e);
      return Refusals.busy();
    } catch (RuntimeException e) {
      LOG.error("request {}: {}", context.getAwsRequestId(), event.getRouteKey(), e);
      return Refusals.fault();
    }
  }

  /// What is wrong with a header or a query parameter is the caller's to know.
  private static Response answer(
      APIGatewayV2HTTPEvent event, Function<Request, Response> function) {
    try {
      var request = Request.of(event);
      var response = function.apply(request);
      return request.method().equals("HEAD") ? response.withoutBody() : response;
    } catch (InvalidValue e) {
      return Refusals.badRequest(e.reason());
    }
  }
}
