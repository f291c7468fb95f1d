package org.gaceta.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gaceta.domain.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/// The client is the SDK's newer signer; the real curl has a test of its own.
class SignaturesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final byte[] BODY = "# ¡Hola!".getBytes(StandardCharsets.UTF_8);

  private final Signatures signatures = new Signatures(() -> NOW);

  private static ApiRequest signed(String address) {
    return signed(address, "local", NOW, _ -> {});
  }

  private static ApiRequest signed(
      String address,
      String secret,
      Instant at,
      Consumer<SignRequest.Builder<AwsCredentialsIdentity>> other) {
    var uri = URI.create(address);
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.PUT)
            .uri(uri)
            .putHeader("If-Match", "\"1\"")
            .putHeader("Content-Type", "text/markdown")
            .build();
    var signed =
        AwsV4HttpSigner.create()
            .sign(it -> {
              it.identity(AwsCredentialsIdentity.create("local", secret))
                  .request(request)
                  .payload(() -> new ByteArrayInputStream(BODY))
                  .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                  .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                  .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC));
              other.accept(it);
            })
            .request();
    var headers = new HashMap<String, List<String>>(signed.headers());
    headers.put("accept", List.of("*/*")); // what no signature covers does no harm
    return new ApiRequest(
        "PUT",
        uri.getRawPath(),
        Optional.ofNullable(uri.getRawQuery()).orElse(""),
        headers,
        Bytes.of(BODY),
        "127.0.0.1",
        1);
  }

  private static ApiRequest with(ApiRequest request, String header, String value) {
    var headers = new HashMap<String, List<String>>(request.headers());
    headers.put(header, List.of(value));
    return request.withHeaders(headers);
  }

  private static ApiRequest without(ApiRequest request, String header) {
    var headers = new HashMap<String, List<String>>(request.headers());
    headers.remove(header);
    return request.withHeaders(headers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/api/articles/a",
        "http://localhost/api/articles/a",
        "http://127.0.0.1:18080/api/articles/a~b_c-d.e?dryRun=true",
        "http://localhost:8080/api/articles/a?b=2&a=1&a=0&c=x%20y&d"
      })
  void acceptsWhatTheSdkSigns(String address) {
    assertEquals(Optional.empty(), signatures.fault(signed(address)));
  }

  @Test
  void refusesWhatIsNotSigned() {
    assertTrue(
        signatures.fault(Samples.request("PUT", "/api/articles/a", "", Map.of())).isPresent());
    assertTrue(
        signatures
            .fault(
                Samples.request(
                    "PUT", "/api/articles/a", "", Map.of("Authorization", "Basic bG9jYWw=")))
            .isPresent());
  }

  @Test
  void refusesAnotherSecretServiceOrRegion() {
    var address = "http://localhost:8080/api/articles/a";
    assertRefused(signed(address, "other", NOW, _ -> {}));
    assertRefused(
        signed(
            address,
            "local",
            NOW,
            it -> it.putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")));
    assertRefused(
        signed(
            address, "local", NOW, it -> it.putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")));
  }

  @Test
  void refusesWhatWasChangedOnTheWay() {
    var request = signed("http://localhost:8080/api/articles/a?a=1");
    assertRefused(with(request, "if-match", "\"2\""));
    assertRefused(with(request, "host", "localhost:8081"));
    assertRefused(without(request, "content-type"));
    assertRefused(
        new ApiRequest(
            "PUT", request.path(), "a=2", request.headers(), request.body(), "127.0.0.1", 1));
    assertRefused(
        new ApiRequest(
            "PUT",
            request.path(),
            request.query(),
            request.headers(),
            Bytes.utf8("other"),
            "127.0.0.1",
            1));
    assertRefused(
        new ApiRequest(
            "DELETE",
            request.path(),
            request.query(),
            request.headers(),
            request.body(),
            "127.0.0.1",
            1));
  }

  @Test
  void refusesASignatureOlderOrNewerThanFiveMinutes() {
    var address = "http://localhost:8080/api/articles/a";
    var tolerated = Duration.ofMinutes(5);
    for (var at : List.of(NOW.minus(tolerated), NOW.plus(tolerated))) {
      assertEquals(Optional.empty(), signatures.fault(signed(address, "local", at, _ -> {})));
    }
    for (var at : List.of(NOW.minusSeconds(301), NOW.plusSeconds(301))) {
      assertRefused(signed(address, "local", at, _ -> {}));
    }
    assertRefused(with(signed(address), "x-amz-date", "yesterday"));
  }

  private void assertRefused(ApiRequest request) {
    assertTrue(signatures.fault(request).isPresent());
  }
}
