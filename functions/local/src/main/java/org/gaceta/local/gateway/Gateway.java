package org.gaceta.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import org.gaceta.local.gateway.Routes.Match;
import org.gaceta.local.lambda.Functions;
import org.gaceta.local.template.Template;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP API: finds the route, checks the signature, calls the function. Its own answers are
/// worded as API Gateway's; what is wrong in detail goes to the console alone.
public final class Gateway {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

  /// Lambda's limit for an event.
  public static final int LIMIT = 6 * 1024 * 1024;

  private final String prefix;
  private final Routes routes;
  private final Events events;
  private final Signatures signatures;
  private final Distribution distribution;
  private final Functions functions;
  private final InstantSource clock;

  public Gateway(
      Template template, Functions functions, Distribution distribution, InstantSource clock) {
    this.prefix = "/" + template.stage();
    this.routes = new Routes(template.routes());
    this.events = new Events(template.stage());
    this.signatures = new Signatures(clock);
    this.distribution = distribution;
    this.functions = functions;
    this.clock = clock;
  }

  /// Whether the API answers at this path, rather than the site.
  public boolean serves(String path) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  public ApiAnswer answer(ApiRequest request) {
    try {
      return routes
          .find(request.method(), request.path().substring(prefix.length()))
          .map(match -> answer(request, match))
          .orElseGet(() -> ApiAnswer.message(404, "Not Found"));
    } catch (IllegalArgumentException e) {
      LOG.warn("{} {} is malformed: {}", request.method(), request.path(), e.getMessage());
      return ApiAnswer.message(400, "Bad Request");
    }
  }

  /// What a request with too large a body is answered.
  public static ApiAnswer tooLong() {
    return ApiAnswer.message(413, "Request Too Long");
  }

  private ApiAnswer answer(ApiRequest request, Match match) {
    if (match.route().signed()) {
      var fault = signatures.fault(request);
      if (fault.isPresent()) {
        LOG.warn("{} {} is refused: {}", request.method(), request.path(), fault.get());
        return ApiAnswer.message(403, "Forbidden");
      }
    }
    var event = events.of(distribution.pass(request), match, clock.instant());
    if (event.getBody() != null && event.getBody().length() > LIMIT) {
      return tooLong();
    }
    var function = functions.get(match.route().function());
    try {
      return Answers.of(function.callAsLambda(event, APIGatewayV2HTTPResponse.class));
    } catch (Throwable thrown) {
      // an Error too, which on Lambda ends no more than the function's process
      LOG.error("{} failed at {} {}", function.id(), request.method(), request.path(), thrown);
      return ApiAnswer.message(500, "Internal Server Error");
    }
  }
}
