package org.gaceta.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.InvalidValue;
import org.junit.jupiter.api.Test;

class CallerTest {
  private static final Optional<String> SECRET = Optional.of("a secret");
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void isTheAddressThatTheApiSees() {
    assertEquals("198.51.100.7", caller("198.51.100.7", NONE));
  }

  @Test
  void isWhatTheDistributionSaysWithTheSecret() {
    assertEquals(
        "203.0.113.9",
        caller(
            "198.51.100.7",
            SECRET,
            "x-origin-secret",
            "a secret",
            "cloudfront-viewer-address",
            "203.0.113.9:46532"));
  }

  @Test
  void isNotWhatAnybodyElseSays() {
    for (var said : new String[] {"a secre", "a secret ", ""}) {
      assertEquals(
          "198.51.100.7",
          caller(
              "198.51.100.7",
              SECRET,
              "x-origin-secret",
              said,
              "cloudfront-viewer-address",
              "203.0.113.9:46532",
              "x-forwarded-for",
              "203.0.113.9"));
    }
    assertEquals(
        "198.51.100.7",
        caller(
            "198.51.100.7",
            NONE,
            "x-origin-secret",
            "",
            "cloudfront-viewer-address",
            "203.0.113.9:46532"));
  }

  @Test
  void isOneForEachNetworkOfIpv6() {
    var one = viewer("2001:db8:1:2::5:46532");
    assertEquals(one, viewer("2001:db8:1:2:ffff:1:2:3:80"));
    assertNotEquals(one, viewer("2001:db8:1:3::5:46532"));
    assertEquals(one, caller("2001:db8:1:2::9", NONE));
  }

  @Test
  void comesFromTheSitesOwnPage() {
    assertEquals(
        "a", caller("a", NONE, "origin", "http://Localhost:8080", "host", "localhost:8080"));
    assertEquals(
        "a",
        caller(
            "a",
            SECRET,
            "origin",
            "https://gaceta.example",
            "host",
            "abc.execute-api.example",
            "x-origin-secret",
            "a secret",
            "x-viewer-host",
            "gaceta.example"));
  }

  @Test
  void isRefusedFromAnotherSitesPage() {
    for (var origin : new String[] {"https://other.example", "null", "", "http://[", "localhost"}) {
      assertThrows(
          InvalidValue.class,
          () ->
              caller(
                  "a",
                  SECRET,
                  "origin",
                  origin,
                  "host",
                  "localhost",
                  "x-viewer-host",
                  "other.example"),
          origin);
    }
  }

  private static String viewer(String address) {
    return caller("a", SECRET, "x-origin-secret", "a secret", "cloudfront-viewer-address", address);
  }

  private static String caller(String sourceIp, Optional<String> secret, String... headers) {
    var all = new HashMap<String, String>();
    for (var i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    var request =
        new Request(
            "POST", Map.of(), Map.of(), all, Bytes.utf8(""), "", sourceIp, Optional.empty());
    return Caller.of(request, secret).address();
  }
}
