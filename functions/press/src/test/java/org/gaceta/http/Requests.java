package org.gaceta.http;

import java.util.Map;
import org.gaceta.domain.Bytes;

/// Requests for tests.
final class Requests {
  private Requests() {}

  static Request put(String mediaType, String body) {
    return put(mediaType, Bytes.utf8(body));
  }

  static Request put(String mediaType, Bytes body) {
    return new Request(
        "PUT", Map.of("id", "faro"), Map.of(), Map.of("content-type", mediaType), body);
  }

  static Request get(Map<String, String> query, Map<String, String> headers) {
    return new Request("GET", Map.of(), query, headers, Bytes.utf8(""));
  }
}
