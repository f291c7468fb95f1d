package org.gaceta.local.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// SQS's API in the JSON that the SDKs and `aws sqs` speak. Who calls is not checked, as DynamoDB
/// Local does not either.
public final class QueueApi extends Handler.Abstract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TARGET = "AmazonSQS.";

  /// A batch of 1 MiB, and what JSON adds to it at the most.
  private static final int LIMIT = 8 << 20;

  private final LocalQueues queues;

  public QueueApi(LocalQueues queues) {
    this.queues = queues;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    try {
      write(200, answer(request), response, callback);
    } catch (SqsFault fault) {
      response.getHeaders().put("x-amzn-query-error", fault.code() + ";Sender");
      var body = Map.of("__type", "com.amazonaws.sqs#" + fault.code(), "message", message(fault));
      write(400, body, response, callback);
    }
    return true;
  }

  private Map<String, ?> answer(Request request) throws IOException {
    var target =
        Optional.ofNullable(request.getHeaders().get("X-Amz-Target"))
            .filter(it -> it.startsWith(TARGET))
            .orElseThrow(() -> new SqsFault("InvalidAction", "This speaks SQS's JSON protocol."));
    try {
      var body = Request.asInputStream(request).readNBytes(LIMIT);
      return new SqsActions(queues, endpoint(request))
          .answer(target.substring(TARGET.length()), new SqsRequest(JSON.readTree(body)));
    } catch (JsonProcessingException | NumberFormatException _) {
      throw new SqsFault("InvalidParameterValue", "What was sent cannot be read.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new SqsFault("RequestThrottled", "This server is about to stop.");
    }
  }

  /// As the caller sees it: from a container this machine has another name.
  private static URI endpoint(Request request) {
    return URI.create(
        "http://%s:%d".formatted(Request.getServerName(request), Request.getServerPort(request)));
  }

  private static String message(SqsFault fault) {
    return String.valueOf(fault.getMessage());
  }

  private static void write(int status, Map<String, ?> body, Response response, Callback callback)
      throws IOException {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.0");
    response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(body)), callback);
  }
}
