package org.gaceta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// DynamoDB Local in this process, with the table that the press works on. Its own server would
/// listen on every address of the machine and has telemetry, so its handler stands on a server of
/// ours.
public final class LocalDynamo implements AutoCloseable {
  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;

  private LocalDynamo(Server server, LocalDynamoDBServerHandler handler, String host) {
    this.server = server;
    this.handler = handler;
    this.endpoint =
        LocalAccount.endpoint(host, ((ServerConnector) server.getConnectors()[0]).getLocalPort());
  }

  /// Starts the engine and makes the table where there is none.
  ///
  /// @param port 0 takes a free one
  /// @param folder where its data lies, or none to keep it in memory
  /// @throws PortTaken if another process listens there
  public static LocalDynamo start(String host, int port, Optional<Path> folder) {
    var handler = handler(folder);
    var server = new Server(new InetSocketAddress(host, port));
    server.setHandler(handler);
    try {
      server.start();
    } catch (Exception failure) {
      throw PortTaken.or(failure, port, "dynamodb.port");
    }
    var dynamo = new LocalDynamo(server, handler, host);
    try (var client = dynamo.client()) {
      PressTable.create(client, LocalAccount.TABLE);
    }
    return dynamo;
  }

  private static LocalDynamoDBServerHandler handler(Optional<Path> folder) {
    try {
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      return new LocalDynamoDBServerHandler(new DurableRequests(folder), "*");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public URI endpoint() {
    return endpoint;
  }

  /// A client of its own for each caller, who closes it.
  public DynamoDbClient client() {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .httpClientBuilder(Apache5HttpClient.builder())
        .build();
  }

  /// A client of the table's stream, for each caller its own, who closes it.
  public DynamoDbStreamsClient streams() {
    return DynamoDbStreamsClient.builder()
        .endpointOverride(endpoint)
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .httpClientBuilder(Apache5HttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("did not stop: " + endpoint, failure);
    }
    handler.close();
  }
}
