package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaceta.handlers.telemetry.CapturedLog;
import org.gaceta.handlers.telemetry.Wordless;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Scan;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Drives all functions with what nobody may read in a log, each piece of it marked.
class NoSecretInTheLogTest {
  private static final String MARK = "SECRETO";
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

  private final CapturedLog log = new CapturedLog();
  private final List<String> thrown = new ArrayList<>();
  private final Newsroom newsroom =
      new Newsroom(
          Map.of(
              "ORIGIN_SECRET", "origen-SECRETO",
              "COMMENT_PAUSE_SECONDS", "0",
              "COMMENTS_PER_HOUR", "1000"));

  @AfterEach
  void end() {
    log.close();
  }

  @Test
  void isWrittenWhereAllIsWell() {
    assertEquals(2, all() / 100);
    assertNothingIsSaid();
  }

  @Test
  void isWrittenWhereTheTableDoesNotAnswer() {
    var _ = all();
    newsroom.through(table -> new Quoting(table, _ -> new Unavailable("no answer")));
    assertEquals(5, all() / 100);
    assertNothingIsSaid();
  }

  @Test
  void isWrittenWhereAFaultQuotesAllThatThereIs() {
    var _ = all();
    newsroom.through(table -> new Quoting(table, IllegalStateException::new));
    assertEquals(5, all() / 100);
    assertTrue(log.lines().stream().anyMatch(it -> it.contains("IllegalStateException")));
    assertNothingIsSaid();
  }

  @Test
  void isWrittenWhereItemsAreSpoiled() {
    var _ = all();
    for (var record : newsroom.table.recordsAfter(0)) {
      newsroom
          .table
          .get(record.key(), true)
          .map(NoSecretInTheLogTest::spoiled)
          .ifPresent(it -> newsroom.table.write(Write.put(it)));
    }
    var _ = all();
    assertTrue(log.lines().stream().anyMatch(it -> it.contains("CorruptItem")));
    assertNothingIsSaid();
  }

  private void assertNothingIsSaid() {
    assertTrue(newsroom.calls.size() > 15);
    var said =
        Stream.of(newsroom.calls, log.lines(), thrown)
            .flatMap(List::stream)
            .filter(it -> it.contains(MARK))
            .toList();
    assertEquals(List.of(), said);
  }

  /// Calls every function, of the API with each of its methods.
  ///
  /// @return the status that a list of articles was answered with
  private int all() {
    var id =
        comment("submit-comment.json", COMMENT).filter(it -> it.getStatusCode() == 202).stream()
            .map(it -> Newsroom.json(it).get("id").textValue())
            .findFirst()
            .orElse("01KHEMZ8V0000000000000000A");
    article("publish-article.json", "{\"title\":\"Faro\",\"body\":\"Cuerpo SECRETO\"}");
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
        thrown.add(words.toString());
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

  private static APIGatewayV2HTTPEvent event(String file, String body) {
    var event = Newsroom.request(file);
    var headers = new HashMap<>(event.getHeaders());
    headers.putAll(HEADERS);
    headers.put("x-viewer-host", "localhost:8080");
    headers.put("idempotency-key", "clave-SECRETO-" + body.length());
    event.setHeaders(headers);
    event.setBody(body);
    return event;
  }

  /// The same item, with text of its own where a number, a flag or another shape belongs.
  private static Item spoiled(Item item) {
    var spoiled = Item.at(item.key());
    item.attributes().keySet().stream()
        .filter(it -> !Set.of(Key.PK, Key.SK, "desk", "deskAt").contains(it))
        .forEach(it -> spoiled.text(it, "SECRETO"));
    item.get("desk").ifPresent(_ -> spoiled.text("desk", item.text("desk")));
    item.get("deskAt").ifPresent(_ -> spoiled.text("deskAt", item.text("deskAt")));
    return spoiled.build();
  }

  /// A table whose faults quote what it was asked, and all that it holds of it.
  private static final class Quoting extends ForwardingTable {
    private final Table table;
    private final Function<String, RuntimeException> fault;

    Quoting(Table table, Function<String, RuntimeException> fault) {
      super(table);
      this.table = table;
      this.fault = fault;
    }

    @Override
    public Optional<Item> get(Key key, boolean strong) {
      throw fault.apply("read " + table.get(key, strong));
    }

    @Override
    public Map<Key, Item> get(Set<Key> keys, boolean strong) {
      throw fault.apply("read " + table.get(keys, strong));
    }

    @Override
    public Slice query(Query query) {
      throw fault.apply("read " + table.query(query));
    }

    @Override
    public Slice scan(Scan scan) {
      throw fault.apply("read " + table.scan(scan));
    }

    @Override
    public Outcome write(Write write) {
      throw fault.apply("write " + write);
    }

    @Override
    public Outcome transact(List<Write> writes) {
      throw fault.apply("write " + writes);
    }
  }
}
