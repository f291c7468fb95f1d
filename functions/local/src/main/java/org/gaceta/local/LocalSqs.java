package org.gaceta.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.local.queue.LocalQueues;
import org.gaceta.local.queue.QueueApi;
import org.gaceta.local.template.QueueDefinition;

/// SQS in this process, with the queues of the template.
final class LocalSqs implements AutoCloseable {
  private final LocalServer server;
  private final URI endpoint;
  private final LocalQueues queues;

  private LocalSqs(LocalServer server, URI endpoint, LocalQueues queues) {
    this.server = server;
    this.endpoint = endpoint;
    this.queues = queues;
  }

  /// @param port 0 takes a free one
  /// @param folder where its messages lie
  /// @throws PortTaken if another process listens there
  static LocalSqs start(String host, int port, List<QueueDefinition> definitions, Path folder) {
    var queues = new LocalQueues(definitions, folder);
    var server = LocalServer.open(host, port, Options.SQS_PORT);
    var endpoint = LocalAccount.endpoint(host, server.port());
    server.serve(new QueueApi(queues));
    return new LocalSqs(server, endpoint, queues);
  }

  URI endpoint() {
    return endpoint;
  }

  LocalQueues queues() {
    return queues;
  }

  /// What the template's names of queues stand for: `RenderQueue` its address, `RenderQueue.Arn`
  /// its ARN.
  Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var queue : queues.all()) {
      names.put(queue.name(), queue.url(endpoint));
      names.put(queue.name() + ".Arn", queue.arn());
    }
    return names;
  }

  @Override
  public void close() {
    server.close();
  }
}
