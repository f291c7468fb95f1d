package org.gaceta.local;

import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/// A web server of this process. Its own errors say the status and nothing else.
public final class LocalServer implements AutoCloseable {
  private final Server server;
  private final ServerConnector connector;

  private LocalServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /// Takes the port. Who calls before [#serve] waits until then.
  ///
  /// @param port 0 takes a free one
  /// @param setting the name of the setting that chooses the port
  /// @throws PortTaken if another process listens there
  public static LocalServer open(String host, int port, String setting) {
    var server = new Server();
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    // what a path means is for the handlers to judge, also where it is ambiguous
    configuration.setUriCompliance(UriCompliance.UNSAFE);
    var connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost(host);
    connector.setPort(port);
    server.addConnector(connector);
    server.setErrorHandler(LocalServer::sayStatus);
    try {
      connector.open();
    } catch (IOException failure) {
      throw PortTaken.or(failure, port, setting);
    }
    return new LocalServer(server, connector);
  }

  public void serve(Handler handler) {
    server.setHandler(handler);
    try {
      server.start();
    } catch (Exception failure) {
      throw new IllegalStateException("no server on port " + port(), failure);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      connector.close();
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("did not stop: port " + port(), failure);
    }
  }

  private static boolean sayStatus(Request request, Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
    Content.Sink.write(
        response, true, HttpStatus.getMessage(response.getStatus()) + "\n", callback);
    return true;
  }
}
