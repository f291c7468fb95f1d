package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.gaceta.store.table.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerateCommentsTest {
  private final Newsroom newsroom = new Newsroom(Map.of("COMMENT_MODERATION", "auto"));
  private String first = "";

  @BeforeEach
  void aCommentWaits() {
    newsroom.put("faro", "{\"title\":\"El faro\"}");
    first = Newsroom.json(newsroom.comment(comment())).get("id").textValue();
  }

  @Nested
  class TheQueue {
    @Test
    void tellsAnEditorEverything() {
      var answer = call("GET", "/comments", Map.of(), "");
      assertEquals(200, answer.getStatusCode(), answer.getBody());
      var items = Newsroom.json(answer).get("items");
      assertEquals(1, items.size());
      var item = items.get(0);
      assertEquals(first, item.get("id").textValue());
      assertEquals("faro", item.get("article").textValue());
      assertEquals("Nuria Sanz", item.get("name").textValue());
      assertEquals("nuria.sanz@correo.example", item.get("email").textValue());
      assertEquals("https://nuria.example/", item.get("website").textValue());
      assertTrue(item.get("text").textValue().startsWith("Leí allí anoche"));
      assertEquals("[\"unknown_browser\"]", item.get("reasons").toString());
      assertEquals("2026-06-01T12:00:00Z", item.get("submittedAt").textValue());
      assertEquals("no-store", answer.getHeaders().get("Cache-Control"));
      assertFalse(Newsroom.json(answer).has("next"));
    }

    @Test
    void goesOnAfterItsCursor() {
      newsroom.comment(form());
      var page = Newsroom.json(call("GET", "/comments", Map.of("limit", "1"), ""));
      var next = page.get("next").textValue();
      assertEquals(first + ".faro", next);
      var rest =
          Newsroom.json(call("GET", "/comments", Map.of("after", next, "state", "pending"), ""));
      assertEquals(1, rest.get("items").size());
      assertEquals("José Peña", rest.get("items").get(0).get("name").textValue());
    }

    @ParameterizedTest
    @CsvSource({"state,approved", "limit,0", "limit,101", "after,x", "page,2"})
    void refusesAWrongParameter(String name, String value) {
      assertEquals(400, call("GET", "/comments", Map.of(name, value), "").getStatusCode());
    }
  }

  @Nested
  class AVerdict {
    @Test
    void isAnsweredWithTheStateAndKeepsWhoDecided() {
      var event = Newsroom.request("moderate-comment.json");
      event.setPathParameters(Map.of("id", "faro", "comment", first));
      var answer = newsroom.moderate(event);
      assertEquals(200, answer.getStatusCode(), answer.getBody());
      assertEquals("{\"id\":\"%s\",\"state\":\"approved\"}".formatted(first), answer.getBody());
      assertTrue(
          newsroom.table.recordsAfter(0).stream()
              .anyMatch(it -> it.toString().contains("arn:aws:iam::000000000000:user/local")));
      assertEquals(0, queued("pending"));
    }

    @Test
    void onACommentThatIsNotThereFindsNone() {
      var event = Newsroom.request("moderate-comment.json");
      assertEquals(404, newsroom.moderate(event).getStatusCode());
    }

    @Test
    void trustsTheBrowserWhoseNextCommentIsPublishedAtOnceAndNobodyElse() {
      verdict("approved");
      var trusted = comment();
      trusted.setHeaders(Map.of("content-type", "application/json"));
      trusted.setBody(trusted.getBody().replace("anoche", "ayer"));
      trusted.getRequestContext().getHttp().setSourceIp("192.0.2.1");
      var answer = newsroom.comment(trusted);
      assertEquals(201, answer.getStatusCode(), answer.getBody());
      assertEquals("approved", Newsroom.json(answer).get("state").textValue());
      var borrowed = comment();
      borrowed.setHeaders(Map.of("content-type", "application/json"));
      borrowed.setBody(borrowed.getBody().replace("9f2c1d3a", "00000000").replace("anoche", "hoy"));
      borrowed.getRequestContext().getHttp().setSourceIp("192.0.2.2");
      assertEquals(202, newsroom.comment(borrowed).getStatusCode());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{}",
          "{\"state\":\"APPROVED\"}",
          "{\"state\":1}",
          "{\"state\":\"spam\",\"x\":1}",
          "[]"
        })
    void thatIsNoneIsRefused(String body) {
      var answer = call("PUT", "/articles/{id}/comments/{comment}", Map.of(), body);
      assertEquals(422, answer.getStatusCode(), answer.getBody());
    }

    private void verdict(String state) {
      var answer =
          call(
              "PUT",
              "/articles/{id}/comments/{comment}",
              Map.of(),
              "{\"state\":\"" + state + "\"}");
      assertEquals(200, answer.getStatusCode(), answer.getBody());
    }
  }

  @Nested
  class ManyVerdicts {
    @Test
    void areAnsweredEachByItself() {
      newsroom.comment(form());
      var body =
          """
          {"verdicts": [{"article": "faro", "comment": "%s", "state": "spam"},
                        {"article": "nada", "comment": "%s", "state": "approved"}]}
          """
              .formatted(first, first);
      var answer = call("POST", "/comments/verdicts", Map.of(), body);
      assertEquals(200, answer.getStatusCode(), answer.getBody());
      var results = Newsroom.json(answer).get("results");
      assertEquals("spam", results.get(0).get("state").textValue());
      assertEquals(200, results.get(0).get("status").intValue());
      assertEquals(404, results.get(1).get("status").intValue());
      assertEquals(1, queued("spam"));
      assertEquals(1, queued("pending"));
    }

    @Test
    void areRefusedAltogetherWhereOneIsWrong() {
      var body =
          """
          {"verdicts": [{"article": "faro", "comment": "%s", "state": "spam"},
                        {"article": "faro", "comment": "x", "state": "spam", "y": 1}, 7]}
          """
              .formatted(first);
      var answer = call("POST", "/comments/verdicts", Map.of(), body);
      assertEquals(422, answer.getStatusCode());
      for (var field : new String[] {"/verdicts/1/comment", "/verdicts/1/y", "/verdicts/2"}) {
        assertTrue(answer.getBody().contains("\"" + field + "\""), field);
      }
      assertEquals(0, queued("spam"));
    }

    @Test
    void areAtMostAHundred() {
      var one = "{\"article\":\"faro\",\"comment\":\"%s\",\"state\":\"spam\"},".formatted(first);
      var body = "{\"verdicts\":[" + one.repeat(100) + one.substring(0, one.length() - 1) + "]}";
      assertEquals(422, call("POST", "/comments/verdicts", Map.of(), body).getStatusCode());
      var none = call("POST", "/comments/verdicts", Map.of(), "{\"verdicts\":[]}");
      assertEquals(422, none.getStatusCode());
    }
  }

  @Nested
  class BlockedWords {
    private static final String ROUTE = "/settings/blocked-words";

    @Test
    void areNoneUntilTheyAreSet() {
      assertEquals("{\"words\":[]}", call("GET", ROUTE, Map.of(), "").getBody());
    }

    @Test
    void areAnsweredAsTheyWereSet() {
      var words = "{\"words\":[\"casino\",\"c++\"]}";
      var answer = call("PUT", ROUTE, Map.of(), words);
      assertEquals(200, answer.getStatusCode());
      assertEquals(words, answer.getBody());
      assertEquals(words, call("GET", ROUTE, Map.of(), "").getBody());
      assertEquals(200, call("PUT", ROUTE, Map.of(), "{\"words\":[]}").getStatusCode());
      assertEquals("{\"words\":[]}", call("GET", ROUTE, Map.of(), "").getBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"words\":\"casino\"}", "{\"words\":[1]}", "{\"word\":[]}"})
    void areAListOfTexts(String body) {
      assertEquals(422, call("PUT", ROUTE, Map.of(), body).getStatusCode());
    }
  }

  @Nested
  class AnErasure {
    private static final String ROUTE = "/commenters/erasures";

    @Test
    void isAcceptedAndNotedWithoutATraceOfItInTheAnswer() {
      var answer = call("POST", ROUTE, Map.of(), "{\"email\":\" Nuria.Sanz@correo.example \"}");
      assertEquals(202, answer.getStatusCode(), answer.getBody());
      var id = Newsroom.json(answer).get("id").textValue();
      assertEquals("{\"id\":\"%s\"}".formatted(id), answer.getBody());
      assertEquals("no-store", answer.getHeaders().get("Cache-Control"));
      var note = newsroom.table.get(new Key("ERASURE#" + id, "ERASURE"), true).orElseThrow();
      assertEquals("nuria.sanz@correo.example", note.text("email"));
      assertEquals("due", note.text("desk"));
      assertEquals("2026-06-01T12:00:00.000Z", note.text("deskAt"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{}|/email",
          "{\"email\":7}|/email",
          "{\"email\":\"nuria\"}|/email",
          "{\"email\":\"a@b\",\"name\":\"x\"}|/name"
        })
    void ofNoAddressIsRefusedByItsField(String body, String field) {
      var answer = call("POST", ROUTE, Map.of(), body);
      assertEquals(422, answer.getStatusCode());
      assertTrue(answer.getBody().contains("\"pointer\":\"" + field + "\""), answer.getBody());
      assertFalse(answer.getBody().contains("nuria"), answer.getBody());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/comments,GET",
    "/commenters/erasures,POST",
    "/comments/verdicts,POST",
    "/articles/{id}/comments/{comment},PUT",
    "/settings/blocked-words,'GET, PUT'"
  })
  void anotherMethodIsRefused(String route, String allow) {
    var answer = call("PATCH", route, Map.of(), "");
    assertEquals(405, answer.getStatusCode());
    assertEquals(allow, answer.getHeaders().get("Allow"));
  }

  private int queued(String state) {
    return Newsroom.json(call("GET", "/comments", Map.of("state", state), "")).get("items").size();
  }

  private APIGatewayV2HTTPResponse call(
      String method, String route, Map<String, String> query, String body) {
    var event = Newsroom.request("moderate-comment.json");
    event.setRouteKey(method + " " + route);
    event.getRequestContext().getHttp().setMethod(method);
    event.setPathParameters(Map.of("id", "faro", "comment", first));
    event.setQueryStringParameters(query);
    event.setBody(body);
    return newsroom.moderate(event);
  }

  private static APIGatewayV2HTTPEvent comment() {
    return Newsroom.request("submit-comment.json");
  }

  private static APIGatewayV2HTTPEvent form() {
    return Newsroom.request("submit-comment-form.json");
  }
}
