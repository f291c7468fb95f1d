package org.gaceta.local.demo;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.gaceta.local.LocalAccount;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/// Signs requests to the API as a newsroom's script does, with AWS's own signer.
///
/// @param secret that of this machine, or another to be refused
public record Signer(String secret) {
  private static final String SERVICE = "execute-api";

  /// With the credentials of this machine.
  public Signer() {
    this(LocalAccount.SECRET_KEY);
  }

  /// A request whose headers are all signed.
  public HttpRequest sign(String method, URI address, byte[] body, Map<String, String> headers) {
    var unsigned = SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(method)).uri(address);
    headers.forEach(unsigned::putHeader);
    var signed =
        AwsV4HttpSigner.create()
            .sign(it ->
                it.identity(AwsBasicCredentials.create(LocalAccount.ACCESS_KEY, secret))
                    .request(unsigned.build())
                    .payload(() -> new ByteArrayInputStream(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, LocalAccount.REGION.id()))
            .request();
    var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.ofByteArray(body));
    // the client adds the host itself
    signed.headers().entrySet().stream()
        .filter(it -> !it.getKey().equalsIgnoreCase("Host"))
        .forEach(it -> it.getValue().forEach(value -> request.header(it.getKey(), value)));
    return request.build();
  }
}
