package org.gaceta.local.gateway;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaceta.local.LocalAccount;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.auth.signer.params.Aws4SignerParams;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/// Checks AWS Signature Version 4 as API Gateway does for `AWS_IAM`: the request is signed anew
/// with the credentials of this machine, and must come out the same.
final class Signatures {
  private static final String SERVICE = "execute-api";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final Pattern SIGNED_HEADERS = Pattern.compile("SignedHeaders=([^,\\s]+)");
  private static final AwsBasicCredentials CREDENTIALS =
      AwsBasicCredentials.create(LocalAccount.ACCESS_KEY, LocalAccount.SECRET_KEY);

  private final InstantSource clock;

  Signatures(InstantSource clock) {
    this.clock = clock;
  }

  /// What is wrong with the request's signature, in words for the console; nothing if it is right.
  Optional<String> fault(ApiRequest request) {
    var authorization = request.header("authorization");
    if (authorization.isEmpty()) {
      return Optional.of("it is not signed");
    }
    var names = SIGNED_HEADERS.matcher(authorization.get());
    if (!names.find()) {
      return Optional.of("its Authorization header is no AWS4-HMAC-SHA256 signature");
    }
    var date = request.header("x-amz-date").flatMap(Signatures::date);
    if (date.isEmpty()) {
      return Optional.of("it has no X-Amz-Date");
    }
    if (Duration.between(date.get(), clock.instant()).abs().compareTo(TOLERANCE) > 0) {
      return Optional.of("it was signed at " + date.get() + ", more than five minutes from now");
    }
    if (request
        .header("x-amz-content-sha256")
        .filter(it -> !it.equals(hash(request)))
        .isPresent()) {
      return Optional.of("its X-Amz-Content-Sha256 is not the hash of its body");
    }
    var expected = sign(request, List.of(names.group(1).split(";", -1)), date.get());
    return same(compact(expected), compact(authorization.get()))
        ? Optional.empty()
        : Optional.of("its signature is not that of key and secret `local` for it");
  }

  // AwsV4HttpSigner, which replaces this signer, puts a header with the body's hash into each
  // request
  // and signs it. Callers that do without one, as curl, could never match.
  @SuppressWarnings("deprecation")
  private static String sign(ApiRequest request, List<String> headers, Instant date) {
    var host = request.header("host").orElse("localhost");
    int colon = host.lastIndexOf(':') > host.lastIndexOf(']') ? host.lastIndexOf(':') : -1;
    var copy =
        SdkHttpFullRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .protocol("http")
            .host(colon < 0 ? host : host.substring(0, colon))
            .port(Integer.valueOf(colon < 0 ? "80" : host.substring(colon + 1)))
            .encodedPath(request.path())
            .contentStreamProvider(() -> new ByteArrayInputStream(request.body().toArray()));
    Encoding.parameters(request.query()).forEach(copy::putRawQueryParameter);
    headers.stream()
        .filter(request.headers()::containsKey)
        .forEach(name -> copy.putHeader(name, request.headers().get(name)));
    var parameters =
        Aws4SignerParams.builder()
            .awsCredentials(CREDENTIALS)
            .signingName(SERVICE)
            .signingRegion(LocalAccount.REGION)
            .signingClockOverride(Clock.fixed(date, ZoneOffset.UTC))
            .build();
    return Aws4Signer.create()
        .sign(copy.build(), parameters)
        .firstMatchingHeader("Authorization")
        .orElseThrow();
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(Instant.from(DATE.parse(text)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Clients put spaces behind the commas of the header, or none.
  private static String compact(String authorization) {
    return authorization.replaceAll(",\\s*", ",");
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(ApiRequest request) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(request.body().toArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
