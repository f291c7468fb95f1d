package org.gaceta.simulation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/// What the services say, and the engines of this machine never do: that they have no capacity, or
/// that another one came between.
///
/// @param conflict none where the request is none that may conflict
record Refusals(HttpExecuteResponse throttled, Optional<HttpExecuteResponse> conflict) {
  static Refusals of(SdkHttpRequest request) {
    return request
        .firstMatchingHeader("X-Amz-Target")
        .map(it -> ofTable(it.substring(it.indexOf('.') + 1)))
        .orElseGet(() -> ofBucket(request));
  }

  private static Refusals ofTable(String operation) {
    return new Refusals(
        ofTable("ThrottlingException", ""),
        switch (operation) {
          case "TransactWriteItems" ->
              Optional.of(
                  ofTable(
                      "TransactionCanceledException",
                      """
                      , "CancellationReasons": [{"Code": "TransactionConflict"}, {"Code": "None"}]\
                      """));
          case "PutItem", "UpdateItem", "DeleteItem" ->
              Optional.of(ofTable("TransactionConflictException", ""));
          default -> Optional.empty();
        });
  }

  private static HttpExecuteResponse ofTable(String error, String more) {
    return answer(
        400,
        "application/x-amz-json-1.0",
        """
        {"__type": "com.amazonaws.dynamodb.v20120810#%s", "message": "try again"%s}\
        """
            .formatted(error, more));
  }

  private static Refusals ofBucket(SdkHttpRequest request) {
    var conditional =
        request.firstMatchingHeader("If-Match").isPresent()
            || request.firstMatchingHeader("If-None-Match").isPresent();
    return new Refusals(
        ofBucket(503, "SlowDown", request),
        conditional && request.method() == SdkHttpMethod.PUT
            ? Optional.of(ofBucket(409, "ConditionalRequestConflict", request))
            : Optional.empty());
  }

  /// An answer to HEAD has no body.
  private static HttpExecuteResponse ofBucket(int status, String code, SdkHttpRequest request) {
    var body = "<Error><Code>%s</Code><Message>try again</Message></Error>".formatted(code);
    return answer(status, "application/xml", request.method() == SdkHttpMethod.HEAD ? "" : body);
  }

  private static HttpExecuteResponse answer(int status, String type, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("Content-Length", Integer.toString(bytes.length))
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
        .build();
  }
}
