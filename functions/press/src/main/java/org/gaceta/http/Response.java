package org.gaceta.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer of the API.
public record Response(int status, Map<String, String> headers, String body) {
  public Response {
    headers = Map.copyOf(headers);
  }

  public static Response empty(int status) {
    return new Response(status, Map.of(), "");
  }

  static Response json(int status, String mediaType, JsonNode body) {
    return empty(status).with("Content-Type", mediaType).body(Json.write(body));
  }

  static Response json(int status, JsonNode body) {
    return json(status, "application/json", body);
  }

  static Response markdown(int status, String text) {
    return empty(status).with("Content-Type", "text/markdown; charset=utf-8").body(text);
  }

  public static Response html(int status, String page) {
    return empty(status).with("Content-Type", "text/html; charset=utf-8").body(page);
  }

  public Response with(String header, String value) {
    var all =
        Stream.concat(headers.entrySet().stream(), Stream.of(Map.entry(header, value)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (old, next) -> next));
    return new Response(status, all, body);
  }

  /// The same, as one of several answers that the header `Accept` chooses among.
  Response byAccept() {
    return with("Vary", "Accept");
  }

  public Response status(int other) {
    return new Response(other, headers, body);
  }

  /// The same without its body, as HEAD is answered.
  public Response withoutBody() {
    return body("");
  }

  public APIGatewayV2HTTPResponse toEvent() {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .withIsBase64Encoded(false)
        .build();
  }

  private Response body(String text) {
    return new Response(status, headers, text);
  }
}
