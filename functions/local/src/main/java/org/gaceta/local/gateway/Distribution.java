package org.gaceta.local.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What CloudFront does to a request for the API on its way. Nobody else can set these headers:
/// what a client sends under their names is dropped.
///
/// @param secret the one that the template's functions know it by, if they do
public record Distribution(Optional<String> secret) {
  private static final String SECRET = "x-origin-secret";
  private static final String VIEWER_HOST = "x-viewer-host";
  private static final String OWN = "cloudfront-";

  ApiRequest pass(ApiRequest request) {
    var headers = new HashMap<String, List<String>>(request.headers());
    headers.keySet().removeIf(Distribution::isOurs);
    headers.putAll(added(request));
    return request.withHeaders(headers);
  }

  private Map<String, List<String>> added(ApiRequest request) {
    var added = new HashMap<String, List<String>>();
    // IPv6 stands there without brackets
    added.put(OWN + "viewer-address", List.of(request.address() + ":" + request.port()));
    request.header("host").ifPresent(host -> added.put(VIEWER_HOST, List.of(host)));
    secret.ifPresent(it -> added.put(SECRET, List.of(it)));
    return added;
  }

  private static boolean isOurs(String header) {
    return header.equals(SECRET) || header.equals(VIEWER_HOST) || header.startsWith(OWN);
  }
}
