package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.InvalidValue;

/// Who calls, as far as that can be believed. Behind our own distribution the API sees the
/// distribution; what that says of the reader counts only with the secret that it adds. No other
/// header counts, for anybody can send one.
///
/// @param address one for each household: IPv6 by its first 64 bits
public record Caller(String address) {
  private static final int NETWORK_BYTES = 8;

  /// The caller of a request whose page is of the site itself.
  ///
  /// @param secret what the distribution adds, where there is one
  /// @throws InvalidValue if the request comes from another site's page
  public static Caller of(Request request, Optional<String> secret) {
    var isOurs =
        secret.isPresent()
            && request.header("x-origin-secret").filter(it -> same(it, secret.get())).isPresent();
    var host = request.header(isOurs ? "x-viewer-host" : "host");
    request.header("origin").ifPresent(it -> requireOwn(it, host.or(() -> request.header("host"))));
    var viewer = request.header("cloudfront-viewer-address").filter(_ -> isOurs);
    return new Caller(network(viewer.map(Caller::withoutPort).orElse(request.sourceIp())));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static void requireOwn(String origin, Optional<String> host) {
    if (host.filter(it -> it.toLowerCase(Locale.ROOT).equals(authority(origin))).isEmpty()) {
      throw new InvalidValue(
          "a comment comes from the article's own page: its Origin is another's");
    }
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(new URI(origin).getRawAuthority()).toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      throw new InvalidValue("the header Origin is no origin");
    }
  }

  private static String withoutPort(String address) {
    var colon = address.lastIndexOf(':');
    return colon < 0 ? address : address.substring(0, colon);
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException e) {
      // a name is no address, but still tells callers apart
      return address;
    }
  }
}
