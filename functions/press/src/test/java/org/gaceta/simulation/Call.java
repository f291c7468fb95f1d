package org.gaceta.simulation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Events of the API as callers bring them about.
final class Call {
  /// Of a call's time, in milliseconds.
  private static final int TIME = 60_000;

  private Call() {}

  /// Lambda's word about a call, whose time goes by as it is asked for.
  static Context context() {
    var asked = new AtomicInteger();
    return (Context)
        Proxy.newProxyInstance(
            Call.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) ->
                switch (method.getName()) {
                  case "getAwsRequestId" -> "request";
                  case "getRemainingTimeInMillis" ->
                      Math.max(0, TIME - 50 * asked.incrementAndGet());
                  default -> null;
                });
  }

  static APIGatewayV2HTTPEvent event(
      String route, Map<String, String> path, Map<String, String> headers, String body) {
    var method = route.substring(0, route.indexOf(' '));
    return APIGatewayV2HTTPEvent.builder()
        .withRouteKey(route)
        .withPathParameters(path)
        .withQueryStringParameters(Map.of())
        .withHeaders(headers)
        .withBody(body)
        .withRequestContext(
            APIGatewayV2HTTPEvent.RequestContext.builder()
                .withHttp(
                    APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                        .withMethod(method)
                        .withSourceIp("198.51.100.7")
                        .build())
                .build())
        .build();
  }
}
