package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.gaceta.http.Request;
import org.gaceta.http.Response;

/// A function that API Gateway calls.
public abstract class ApiFunction
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  /// What keeps a snapshot from being dropped.
  private static final Map<String, Object> PING = Map.of("ping", true);

  private final Boundary boundary;

  ApiFunction(Boundary boundary) {
    this.boundary = boundary;
  }

  @Override
  public final Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    return ApiEvents.write(
        event.equals(PING) ? boundary.pinged(context) : call(ApiEvents.read(event), context));
  }

  /// Answers an event that has been read.
  public final APIGatewayV2HTTPResponse call(APIGatewayV2HTTPEvent event, Context context) {
    return boundary.answer(event, context, this::answer);
  }

  abstract Response answer(Request request);
}
