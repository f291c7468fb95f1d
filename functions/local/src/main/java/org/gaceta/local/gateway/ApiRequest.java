package org.gaceta.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaceta.domain.Bytes;

/// A request as it came in by the wire.
///
/// @param path still encoded
/// @param query what stands behind the question mark, still encoded; may be empty
/// @param headers by their names in lower case
/// @param address of the caller's socket
public record ApiRequest(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    Bytes body,
    String address,
    int port) {
  public ApiRequest {
    var lowered = new TreeMap<String, List<String>>();
    headers.forEach((name, values) -> lowered.put(name.toLowerCase(Locale.ROOT), values));
    headers = lowered;
  }

  /// A header's values, joined by commas.
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
  }

  ApiRequest withHeaders(Map<String, List<String>> others) {
    return new ApiRequest(method, path, query, others, body, address, port);
  }
}
