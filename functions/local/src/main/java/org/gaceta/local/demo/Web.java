package org.gaceta.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Sends a request and waits for its answer.
final class Web {
  private Web() {}

  static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The body of an answer, which must be of this status.
  static String body(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw unexpected(answer);
    }
    return answer.body();
  }

  static IllegalStateException unexpected(HttpResponse<String> answer) {
    return new IllegalStateException(
        "%s %s was answered %d: %s"
            .formatted(
                answer.request().method(),
                answer.uri().getPath(),
                answer.statusCode(),
                answer.body()));
  }
}
