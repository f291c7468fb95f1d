package org.gaceta.local;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.shaded.org.eclipse.jetty.http.HttpFields;
import org.gaul.shaded.org.eclipse.jetty.http.HttpURI;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConfiguration;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConnectionFactory;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Server;

/// Reads `/%2F` in a path as `//`. The SDK writes it so, where it runs on Apache's client, after it
/// has signed the other; S3 takes them for one, s3proxy does not.
final class DoubleSlashes implements HttpConfiguration.Customizer {
  private DoubleSlashes() {}

  /// s3proxy lets nobody at its server, so this takes hold of the field.
  static void readBy(S3Proxy proxy) {
    try {
      var field = S3Proxy.class.getDeclaredField("server");
      field.setAccessible(true);
      var connector = ((Server) field.get(proxy)).getConnectors()[0];
      connector
          .getConnectionFactory(HttpConnectionFactory.class)
          .getHttpConfiguration()
          .addCustomizer(new DoubleSlashes());
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("another s3proxy than this was written for", failure);
    }
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    var uri = request.getHttpURI();
    if (!uri.getPath().contains("/%2F")) {
      return request;
    }
    var signed = HttpURI.build(uri).path(uri.getPath().replace("/%2F", "//")).asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpURI getHttpURI() {
        return signed;
      }
    };
  }
}
