package org.gaceta.handlers.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The answer of a custom resource. Source: "Custom resource response objects" in the
/// CloudFormation user guide.
///
/// @param fault why it has failed; none where it has not
public record ResourceAnswer(ResourceRequest request, Optional<String> fault) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// As CloudFormation reads it.
  public Map<String, Object> members() {
    var outcome =
        Map.of("Status", fault.isPresent() ? "FAILED" : "SUCCESS", "Reason", fault.orElse(""));
    return Stream.of(outcome, request.ids())
        .flatMap(it -> it.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Puts it where it is asked for.
  ///
  /// @throws UncheckedIOException if it is not taken; Lambda calls again then
  public void send() {
    request.answerTo().ifPresent(this::put);
  }

  private void put(URI address) {
    try (var client = HttpClient.newHttpClient()) {
      var put =
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(members())))
              .build();
      var status = client.send(put, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IOException("CloudFormation's address answers " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
