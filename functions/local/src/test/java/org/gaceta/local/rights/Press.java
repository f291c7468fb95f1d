package org.gaceta.local.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.gaceta.local.Options;
import org.gaceta.local.Script;
import org.gaceta.local.SitePreparation;
import org.gaceta.local.Stack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The press on this machine as those use it who make it work: scripts, readers, and whoever calls
/// a function by its name.
final class Press implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Recording recording = new Recording();
  private final Stack stack;
  private final Script script;

  Press(Path root, Path data) {
    stack =
        Stack.start(
            new Options(root, "127.0.0.1", 0, 0, 0, 0, data),
            Map.of("COMMENT_PAUSE_SECONDS", "0"),
            recording,
            SitePreparation.ofPress());
    script = new Script(stack.siteUrl());
  }

  /// What a function has used by now.
  Set<Right> used(String function) {
    return recording.of(function);
  }

  /// A script's request, signed.
  ///
  /// @param status what it is to be answered
  String signed(int status, String method, String path, String body, String... headers) {
    var answer = script.signed(method, "/api" + path, "application/json", bytes(body), headers);
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }

  /// Anybody's request.
  String open(int status, String method, String path, Map<String, String> headers, String body) {
    var answer = script.unsigned(method, "/api" + path, headers, body);
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }

  String read(String path) {
    return open(200, "GET", path, Map.of(), "");
  }

  /// The same as a browser asks for it.
  String page(String path) {
    return open(200, "GET", path, Map.of("accept", "text/html"), "");
  }

  /// Calls a function, which is not to fail.
  void call(String function, String event) {
    var address =
        stack.lambdaUrl().resolve("/2015-03-31/functions/%s/invocations".formatted(function));
    var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(event)).build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
      assertTrue(answer.headers().firstValue("x-amz-function-error").isEmpty(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  void drain() {
    stack.awaitDrained(PATIENCE);
  }

  /// Waits until a function has used this right.
  void awaitUse(String function, Right right) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (!used(function).contains(right)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("%s does not use %s".formatted(function, right));
      }
      pause(Duration.ofMillis(20));
    }
  }

  void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  DynamoDbClient table() {
    return stack.dynamo().client();
  }

  S3Client bucket() {
    return stack.s3().client();
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Override
  public void close() {
    stack.close();
  }
}
