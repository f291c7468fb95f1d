package org.gaceta.local.gateway;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.Bytes;

/// What goes back by the wire.
public record ApiAnswer(int status, Map<String, List<String>> headers, Bytes body) {
  /// An answer of the gateway's own, as API Gateway words it.
  static ApiAnswer message(int status, String message) {
    return new ApiAnswer(
        status,
        Map.of("content-type", List.of("application/json")),
        Bytes.utf8("{\"message\":\"" + message + "\"}"));
  }
}
