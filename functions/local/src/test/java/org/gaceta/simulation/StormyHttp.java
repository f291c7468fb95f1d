package org.gaceta.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/// The HTTP client beneath the SDK's clients, in a storm.
final class StormyHttp implements SdkHttpClient {
  private final SdkHttpClient http;
  private final Storm storm;
  private final Background background;
  private final Map<String, Fault> lasting = new ConcurrentHashMap<>();

  StormyHttp(SdkHttpClient http, Storm storm, Background background) {
    this.http = http;
    this.storm = storm;
    this.background = background;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var calm = http.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return send(request, calm);
      }

      @Override
      public void abort() {
        calm.abort();
      }
    };
  }

  private HttpExecuteResponse send(HttpExecuteRequest request, ExecutableHttpRequest calm)
      throws IOException {
    Invocations.goOn();
    storm.delay();
    var refusals = Refusals.of(request.httpRequest());
    var drawn = fault(request, refusals.conflict().isPresent());
    if (drawn.isEmpty()) {
      return calm.call();
    }
    var fault = drawn.get();
    storm.happened(fault);
    switch (fault) {
      case ANSWER_LOST, CRASH_AFTER -> forget(calm.call());
      case LATE, CRASH_LATE -> background.run(() -> sendLate(request));
      case LOST, CONFLICT, THROTTLED, CRASH -> {}
    }
    return switch (fault) {
      case LOST -> throw new ConnectException("nobody listens");
      case ANSWER_LOST, LATE -> throw new SocketTimeoutException("no answer");
      case CONFLICT -> refusals.conflict().orElseThrow();
      case THROTTLED -> refusals.throttled();
      case CRASH, CRASH_AFTER, CRASH_LATE -> throw Invocations.stop();
    };
  }

  /// The SDK names all tries of one call alike.
  private Optional<Fault> fault(HttpExecuteRequest request, boolean mayConflict) {
    var call = request.httpRequest().firstMatchingHeader("amz-sdk-invocation-id").orElseThrow();
    var fault = Optional.ofNullable(lasting.get(call)).or(() -> storm.next(mayConflict));
    if (fault.isPresent() && storm.lasts()) {
      lasting.put(call, fault.get());
    }
    return fault;
  }

  private void sendLate(HttpExecuteRequest request) {
    storm.linger();
    try {
      forget(http.prepareRequest(request).call());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(HttpExecuteResponse answer) {
    answer.responseBody().ifPresent(AbortableInputStream::abort);
  }

  @Override
  public void close() {
    http.close();
  }
}
