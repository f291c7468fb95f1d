package org.gaceta.local.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.gaceta.domain.Bytes;

/// Lambda's Invoke API, so that `aws lambda invoke --endpoint-url …` calls any function, as it does
/// against `sam local start-lambda`. Who calls is not checked, as it is not there.
public final class InvokeApi extends Handler.Abstract {
  /// Lambda's limit for an event.
  private static final int LIMIT = 6 * 1024 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  /// A name, or an ARN that ends with it, and perhaps a version or an alias.
  private static final Pattern PATH =
      Pattern.compile(
          "/2015-03-31/functions/(?:arn(?::|%3A)aws.*(?::|%3A)function(?::|%3A))?"
              + "(?<id>[A-Za-z0-9_-]+)(?:(?::|%3A)[^/]+)?/invocations");

  private final Functions functions;

  public InvokeApi(Functions functions) {
    this.functions = functions;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    answer(request).write(response, callback);
    return true;
  }

  private Answer answer(Request request) throws IOException {
    var path = PATH.matcher(request.getHttpURI().getPath());
    if (!path.matches() || !request.getMethod().equals("POST")) {
      return Answer.error(404, "UnknownOperationException", "POST an event to a function here");
    }
    var function = functions.find(path.group("id"));
    if (function.isEmpty()) {
      return Answer.error(
          404,
          "ResourceNotFoundException",
          "Function not found: " + LocalContext.arn(path.group("id")));
    }
    var event = Request.asInputStream(request).readNBytes(LIMIT + 1);
    if (event.length > LIMIT) {
      return Answer.error(413, "RequestTooLargeException", "An event has at most 6 MB");
    }
    if (!isJson(event)) {
      return Answer.error(
          400, "InvalidRequestContentException", "Could not parse request body into json");
    }
    var type = request.getHeaders().get("X-Amz-Invocation-Type");
    return invoke(function.get(), event, type == null ? "RequestResponse" : type);
  }

  private static Answer invoke(LocalFunction function, byte[] event, String type) {
    return switch (type) {
      case "RequestResponse" -> Answer.of(Invocation.of(function, event));
      case "Event" -> {
        Thread.ofPlatform().daemon().start(() -> Invocation.of(function, event));
        yield Answer.empty(202);
      }
      case "DryRun" -> Answer.empty(204);
      default -> Answer.error(400, "InvalidParameterValueException", "No invocation type: " + type);
    };
  }

  private static boolean isJson(byte[] event) throws IOException {
    try {
      JSON.readTree(event);
      return true;
    } catch (JsonProcessingException _) {
      return false;
    }
  }

  private record Answer(int status, Map<String, String> headers, Bytes body) {
    static Answer of(Invocation invocation) {
      return new Answer(
          200,
          invocation.failed()
              ? Map.of("X-Amz-Executed-Version", "$LATEST", "X-Amz-Function-Error", "Unhandled")
              : Map.of("X-Amz-Executed-Version", "$LATEST"),
          invocation.payload());
    }

    static Answer empty(int status) {
      return new Answer(status, Map.of(), Bytes.of(new byte[0]));
    }

    static Answer error(int status, String type, String message) {
      return new Answer(
          status,
          Map.of("X-Amzn-ErrorType", type),
          Bytes.of(Payloads.write(Map.of("Type", "User", "Message", message))));
    }

    void write(Response response, Callback callback) {
      response.setStatus(status);
      headers.forEach(response.getHeaders()::put);
      if (body.size() > 0) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      }
      response.write(true, ByteBuffer.wrap(body.toArray()), callback);
    }
  }
}
