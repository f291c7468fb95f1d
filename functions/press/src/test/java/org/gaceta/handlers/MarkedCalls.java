package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gaceta.handlers.telemetry.Wordless;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.table.Unavailable;

/// Calls of every function, in which all that nobody may read in a log bears a mark.
///
/// @param thrown takes what Lambda logs of an exception that a function throws
record MarkedCalls(Newsroom newsroom, Consumer<String> thrown) {
  private static final String COMMENT =
      """
      {"name": "Nombre SECRETO", "email": "correo-SECRETO@correo.example", "website": "https://SECRETO.example/",
       "text": "Texto SECRETO", "token": "token-SECRETO-0123456789", "opened": "2026-02-14T19:28:41.250Z"}
      """;
  private static final Map<String, String> HEADERS =
      Map.of(
          "authorization", "AWS4-HMAC-SHA256 Credential=SECRETO/x, Signature=SECRETO",
          "x-amz-security-token", "SECRETO",
          "x-origin-secret", "origen-SECRETO",
          "cookie", "session=SECRETO");

  /// Calls every function, of the API with each of its methods.
  ///
  /// @return the status that a list of articles was answered with
  int all() {
    article("publish-article.json", "{\"title\":\"Faro\",\"body\":\"Cuerpo SECRETO\"}");
    var id =
        comment("submit-comment.json", COMMENT).filter(it -> it.getStatusCode() == 202).stream()
            .map(it -> Newsroom.json(it).get("id").textValue())
            .findFirst()
            .orElse("01KHEMZ8V0000000000000000A");
    article("publish-article.json", "{\"title\":\"Faro\",\"draft\":\"SECRETO\",\"x\":\"SECRETO\"}");
    article("publish-article-markdown.json", "---\ntitle: [SECRETO\n---\nCuerpo SECRETO\n");
    comment("submit-comment.json", COMMENT);
    comment("submit-comment.json", COMMENT.replace("\"text\"", "\"SECRETO\""));
    comment(
        "submit-comment-form.json", "name=SECRETO&email=SECRETO%40x.example&text=SECRETO&url2=");
    moderate("PUT /articles/{id}/comments/{comment}", id, "{\"state\": \"approved\"}");
    moderate("PUT /articles/{id}/comments/{comment}", id, "{\"state\": \"SECRETO\"}");
    moderate("GET /comments", id, "");
    moderate("PUT /settings/blocked-words", id, "{\"words\": [\"palabra SECRETO\"]}");
    moderate("GET /settings/blocked-words", id, "");
    newsroom.comments("GET", "faro", Map.of());
    newsroom.authors("PUT", Optional.of("ana"), "{\"name\":\"Ana\",\"biography\":\"SECRETO\"}");
    newsroom.desk(Map.of("state", "draft"));
    behindTheApi();
    moderate("POST /commenters/erasures", id, "{\"email\": \"correo-SECRETO@correo.example\"}");
    behindTheApi();
    return newsroom.list(Map.of()).getStatusCode();
  }

  /// Those that no caller waits for. What they throw, Lambda itself logs, with all its words.
  private void behindTheApi() {
    var records = StreamEvent.of(newsroom.table.recordsAfter(0));
    newsroom.settle(records);
    newsroom.render(records);
    for (var order : List.<Runnable>of(newsroom::minute, this::rebuild)) {
      try {
        order.run();
      } catch (IllegalStateException | Unavailable | Wordless e) {
        var words = new StringWriter();
        e.printStackTrace(new PrintWriter(words));
        thrown.accept(words.toString());
      }
    }
  }

  private void rebuild() {
    var rebuild = new RebuildSite(newsroom.wiring());
    var _ = rebuild.handleRequest(Map.of(), Newsroom.context());
    newsroom.rebuildQueue.bodies().stream()
        .limit(5)
        .forEach(it ->
            rebuild.handleRequest(
                Map.of(
                    "Records",
                    List.of(Map.of("eventSource", "aws:sqs", "messageId", "m", "body", it))),
                Newsroom.context()));
  }

  private void article(String file, String body) {
    newsroom.handle(event(file, body));
  }

  private Optional<APIGatewayV2HTTPResponse> comment(String file, String body) {
    var event = event(file, body);
    event.setIsBase64Encoded(false);
    return Optional.of(newsroom.comment(event));
  }

  private void moderate(String route, String comment, String body) {
    var event = event("moderate-comment.json", body);
    event.setRouteKey(route);
    event.getRequestContext().getHttp().setMethod(route.substring(0, route.indexOf(' ')));
    event.setPathParameters(Map.of("id", "faro", "comment", comment));
    newsroom.moderate(event);
  }

  private APIGatewayV2HTTPEvent event(String file, String body) {
    var event = Newsroom.request(file);
    var headers = new HashMap<>(event.getHeaders());
    headers.putAll(HEADERS);
    headers.put("x-viewer-host", "localhost:8080");
    headers.put("idempotency-key", "clave-SECRETO-" + body.length() + newsroom.calls.size());
    event.setHeaders(headers);
    event.setBody(body);
    return event;
  }
}
