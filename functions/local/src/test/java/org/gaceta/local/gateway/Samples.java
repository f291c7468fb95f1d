package org.gaceta.local.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.Bytes;

/// Requests to try things with.
final class Samples {
  private Samples() {}

  static ApiRequest request(String method, String path, String query, Map<String, String> headers) {
    return request(method, path, query, headers, new byte[0]);
  }

  static ApiRequest request(
      String method, String path, String query, Map<String, String> headers, byte[] body) {
    var all = new HashMap<String, List<String>>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return new ApiRequest(method, path, query, all, Bytes.of(body), "192.0.2.1", 4711);
  }
}
