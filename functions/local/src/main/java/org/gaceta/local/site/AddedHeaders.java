package org.gaceta.local.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Adds to every answer what CloudFront adds to it. One machine has no https, so nothing is to be
/// fetched by it instead.
final class AddedHeaders extends Handler.Wrapper {
  private static final String POLICY = "Content-Security-Policy";
  private static final String UPGRADE = "; upgrade-insecure-requests";

  private final Map<String, String> headers;

  AddedHeaders(Map<String, String> headers, Handler site) {
    super(site);
    this.headers = new LinkedHashMap<>(headers);
    this.headers.computeIfPresent(POLICY, (_, it) -> it.replace(UPGRADE, ""));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    headers.forEach(response.getHeaders()::put);
    return super.handle(request, response, callback);
  }
}
