package org.gaceta.local.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.gaceta.domain.Bytes;
import org.gaceta.local.gateway.ApiAnswer;
import org.gaceta.local.gateway.ApiRequest;
import org.gaceta.local.gateway.Gateway;

/// Takes the requests for the API off the wire, and leaves all others.
final class GatewayHandler extends Handler.Abstract {
  private final Gateway gateway;

  GatewayHandler(Gateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    if (!gateway.serves(path(request))) {
      return false;
    }
    var body = Request.asInputStream(request).readNBytes(Gateway.LIMIT + 1);
    var answer =
        body.length > Gateway.LIMIT ? Gateway.tooLong() : gateway.answer(read(request, body));
    write(answer, response, callback);
    return true;
  }

  private static String path(Request request) {
    return request.getHttpURI().getPath();
  }

  private static ApiRequest read(Request request, byte[] body) {
    var headers = new HashMap<String, List<String>>();
    for (var field : request.getHeaders()) {
      headers.merge(
          field.getLowerCaseName(), List.of(field.getValue()), GatewayHandler::concatenated);
    }
    return new ApiRequest(
        request.getMethod(),
        path(request),
        Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
        headers,
        Bytes.of(body),
        Request.getRemoteAddr(request).replaceAll("[\\[\\]]", ""),
        Request.getRemotePort(request));
  }

  private static List<String> concatenated(List<String> some, List<String> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  private static void write(ApiAnswer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer.headers().forEach(response.getHeaders()::put);
    // of a HEAD's body, Jetty sends the length alone
    var none = answer.status() == 204 || answer.status() == 304;
    response.write(true, ByteBuffer.wrap(none ? new byte[0] : answer.body().toArray()), callback);
  }
}
