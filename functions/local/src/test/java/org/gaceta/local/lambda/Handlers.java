package org.gaceta.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.template.FunctionDefinition;
import org.gaceta.local.template.Route;
import org.gaceta.local.template.StreamSource;
import org.gaceta.local.template.Surroundings;
import org.gaceta.local.template.Template;

/// Small functions to try the machinery with.
public final class Handlers {
  private Handlers() {}

  /// Functions of the handlers, each under the simple name of its class.
  public static Functions functions(List<Route> routes, Class<?>... handlers) {
    return new Functions(
        template(routes, handlers),
        new Surroundings(Map.of(), Map.of(), Map.of(), Map.of()),
        (handler, _) -> handler.getConstructor().newInstance());
  }

  /// A template that declares them.
  public static Template template(List<Route> routes, Class<?>... handlers) {
    return new Template(
        List.of(handlers).stream().map(it -> definition(it, routes)).toList(),
        List.of(),
        "api",
        Map.of(),
        Map.of());
  }

  private static FunctionDefinition definition(Class<?> handler, List<Route> routes) {
    var id = handler.getSimpleName();
    return new FunctionDefinition(
        id,
        handler.getName() + "::handleRequest",
        Map.of(),
        Duration.ofSeconds(3),
        128,
        routes.stream().filter(it -> it.function().equals(id)).toList(),
        Optional.<StreamSource>empty(),
        List.of(),
        false);
  }

  /// Answers with what it was asked.
  public static final class Echo
      implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
      return APIGatewayV2HTTPResponse.builder()
          .withStatusCode(200)
          .withHeaders(
              Map.of(
                  "Content-Type",
                  "text/plain",
                  "X-Route",
                  event.getRouteKey(),
                  "X-Function",
                  context.getFunctionName(),
                  "X-Seen",
                  String.valueOf(event.getHeaders())))
          .withMultiValueHeaders(Map.of("X-Many", List.of("1", "2")))
          .withCookies(List.of("a=1", "b=2"))
          .withBody(event.getBody())
          .withIsBase64Encoded(event.getIsBase64Encoded())
          .build();
    }
  }

  /// Throws.
  public static final class Broken
      implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
      throw new IllegalStateException("a secret of the house");
    }
  }

  /// Reports the last record of each batch as failed.
  public static final class Last implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
      var last = event.getRecords().getLast().getDynamodb().getSequenceNumber();
      return new StreamsEventResponse(List.of(new BatchItemFailure(last)));
    }
  }

  /// Greets whom it is told to, in plain JSON.
  public static final class Greeting implements RequestHandler<Map<String, String>, String> {
    @Override
    public String handleRequest(Map<String, String> event, Context context) {
      return "¡Hola, " + event.get("name") + "!";
    }
  }
}
