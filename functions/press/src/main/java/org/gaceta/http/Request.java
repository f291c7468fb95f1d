package org.gaceta.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.InvalidValue;
import org.jspecify.annotations.Nullable;

/// What a caller asks, out of an HTTP API's event (payload 2.0). The path is never looked at: it
/// bears the stage's name on AWS, and not on one machine.
///
/// @param headers by their names in lower case: a real API lowercases them, local tools do not
/// @param route the path's pattern, as the template declares it
/// @param sourceIp the address that the API was called from
/// @param editor who signed the request, where its route asks for that
public record Request(
    String method,
    Map<String, String> path,
    Map<String, String> query,
    Map<String, String> headers,
    Bytes body,
    String route,
    String sourceIp,
    Optional<String> editor) {
  public Request {
    path = Map.copyOf(path);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /// One that nobody signed, from nowhere.
  public Request(
      String method,
      Map<String, String> path,
      Map<String, String> query,
      Map<String, String> headers,
      Bytes body) {
    this(method, path, query, headers, body, "", "", Optional.empty());
  }

  /// Reads it.
  ///
  /// @throws InvalidValue if its body is not what it is said to be
  public static Request of(APIGatewayV2HTTPEvent event) {
    return new Request(
        event.getRequestContext().getHttp().getMethod(),
        given(event.getPathParameters()),
        given(event.getQueryStringParameters()),
        given(event.getHeaders()).entrySet().stream()
            .collect(
                Collectors.toMap(
                    it -> it.getKey().toLowerCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (one, other) -> one + "," + other)),
        body(event),
        route(event.getRouteKey()),
        Objects.requireNonNullElse(event.getRequestContext().getHttp().getSourceIp(), ""),
        editor(event.getRequestContext().getAuthorizer()));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /// A parameter of the route's path, which the route always has.
  public String path(String name) {
    return Optional.ofNullable(path.get(name))
        .orElseThrow(() -> new IllegalStateException("the route has no {" + name + "}"));
  }

  /// The media type of the body in lower case, without parameters; empty where it is not said.
  public String mediaType() {
    var type = header("content-type").orElse("");
    var end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// Whether a media type is asked for by its name, and more than JSON is.
  boolean wants(String type) {
    var accept = header("accept").orElse("");
    return Accept.quality(accept, type) > Accept.quality(accept, "application/json");
  }

  private static Map<String, String> given(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : new TreeMap<>(map);
  }

  private static Bytes decoded(String body) {
    try {
      return Bytes.of(Base64.getDecoder().decode(body));
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("the body is said to be base64, and is not");
    }
  }

  private static String route(@Nullable String key) {
    return key == null ? "" : key.substring(key.indexOf(' ') + 1);
  }

  private static Optional<String> editor(
      APIGatewayV2HTTPEvent.RequestContext.@Nullable Authorizer authorizer) {
    return Optional.ofNullable(authorizer)
        .map(APIGatewayV2HTTPEvent.RequestContext.Authorizer::getIam)
        .map(APIGatewayV2HTTPEvent.RequestContext.IAM::getUserArn);
  }

  private static Bytes body(APIGatewayV2HTTPEvent event) {
    var body = event.getBody();
    if (body == null) {
      return Bytes.of(new byte[0]);
    }
    return event.getIsBase64Encoded() ? decoded(body) : Bytes.utf8(body);
  }
}
