package org.gaceta.local;

import static org.gaceta.local.MeteredPress.context;
import static org.gaceta.local.MeteredPress.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.handlers.ModerateComments;
import org.gaceta.handlers.PublishArticle;
import org.gaceta.handlers.SettleCounts;
import org.gaceta.handlers.SubmitComment;
import org.gaceta.local.Meter.Reading;
import org.gaceta.store.TableArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a comment costs, from the reader to the page, in the units that DynamoDB reports; on an
/// article of no comments and on one of many.
class CommentCostTest {
  private static final int BURST = 48;

  /// The two entries in indexes that a waiting comment makes. DynamoDB Local counts each twice, as
  /// if it were of the transaction; AWS bills the indexes of a transaction once.
  private static final int INDEXES = 2;

  private final MeteredPress press = new MeteredPress();
  private int readers;

  @AfterEach
  void stop() {
    press.close();
  }

  @Test
  void aCommentCostsWhatItMayWhateverTheArticle() {
    put("pequeno", 100);
    var small = measure("pequeno");
    put("grande", 40_000);
    settle("grande", burst("grande"));
    settle("grande", burst("grande"));
    var large = measure("grande");
    System.out.println("cost: " + small);
    assertEquals(small, large);

    var submit = small.submit();
    assertTrue(submit.writeUnits() - INDEXES <= 8, submit.toString());
    assertTrue(submit.readUnits() <= 1.5, submit.toString());
    assertTrue(submit.requests() <= 5, submit.toString());
    assertTrue(small.verdict().writeUnits() <= 4 + 2, small.verdict().toString());
    assertTrue(small.settle().writeUnits() <= 10, small.settle().toString());
    assertTrue(small.burst().writeUnits() <= 5 * BURST, small.burst().toString());
  }

  @Test
  void aPageOfFiftyCommentsIsReadInNineUnits() {
    put("faro", 10_000);
    settle("faro", burst("faro"));
    settle("faro", burst("faro"));
    for (var i = 0; i < 100; i++) {
      submit("faro");
    }
    press.meter.read();
    var dossier = new TableArchive(press.table).dossier(new ArticleId("faro")).orElseThrow();
    var read = press.meter.read();
    System.out.println("cost: page " + read);
    assertEquals(2 * BURST, dossier.discussion().count());
    assertEquals(50, dossier.discussion().first().size());
    assertEquals(1, read.requests());
    assertTrue(read.readUnits() <= 9, read.toString());
  }

  private record Costs(Reading submit, Reading verdict, Reading settle, Reading burst) {}

  private Costs measure(String article) {
    // so that the next one moves the article's row in the ranking
    var first = submit(article);
    approve(article, first);
    settle(article, List.of(first));
    press.meter.read();
    var one = submit(article);
    var submit = press.meter.read();
    approve(article, one);
    var verdict = press.meter.read();
    settle(article, List.of(one));
    var settle = press.meter.read();
    var many = burst(article);
    press.meter.read();
    settle(article, many);
    return new Costs(submit, verdict, settle, press.meter.read());
  }

  private List<String> burst(String article) {
    var ids = new ArrayList<String>();
    for (var i = 0; i < BURST; i++) {
      var id = submit(article);
      approve(article, id);
      ids.add(id);
    }
    return ids;
  }

  private void put(String id, int length) {
    var body =
        "{\"title\": \"El faro\", \"authors\": [\"Clara\"], \"body\": \"%s\"}"
            .formatted(Prose.of(length, id));
    var request = event("PUT", Map.of("id", id), Map.of(), body);
    assertEquals(201, new PublishArticle(press.wiring).call(request, context()).getStatusCode());
  }

  /// A comment of 300 characters from a browser of its own, with a key to come again.
  private String submit(String article) {
    var reader = ++readers;
    var request =
        event(
            "POST",
            Map.of("id", article),
            Map.of(),
            """
            {"name": "Nuria Sanz", "email": "nuria.sanz@correo.example", "website": "https://nuria.example",
             "token": "9f2c1d3a-5b7e-4c1f-8a90-%012d", "text": "%s"}
            """
                .formatted(reader, Prose.of(300, article + reader)));
    request.setHeaders(
        Map.of("content-type", "application/json", "idempotency-key", "clave-" + reader));
    request
        .getRequestContext()
        .getHttp()
        .setSourceIp("10.0.%d.%d".formatted(reader / 256, reader % 256));
    var answer = new SubmitComment(press.wiring).call(request, context());
    assertEquals(202, answer.getStatusCode(), answer.getBody());
    return answer.getBody().replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
  }

  private void approve(String article, String comment) {
    var request =
        event(
            "PUT",
            Map.of("id", article, "comment", comment),
            Map.of(),
            "{\"state\": \"approved\"}");
    request.setRouteKey("PUT /articles/{id}/comments/{comment}");
    var answer = new ModerateComments(press.wiring).call(request, context());
    assertEquals(200, answer.getStatusCode(), answer.getBody());
  }

  private void settle(String article, List<String> comments) {
    var event =
        Map.<String, Object>of(
            "Records", comments.stream().map(it -> record(article, it)).toList());
    var answer = new SettleCounts(press.wiring).handleRequest(event, context());
    assertEquals(List.of(), answer.getBatchItemFailures());
  }

  private static Map<String, Object> record(String article, String comment) {
    var key =
        Map.of("pk", Map.of("S", "DISCUSSION#" + article), "sk", Map.of("S", "COMMENT#" + comment));
    return Map.of(
        "eventSource", "aws:dynamodb", "dynamodb", Map.of("SequenceNumber", "1", "Keys", key));
  }
}
