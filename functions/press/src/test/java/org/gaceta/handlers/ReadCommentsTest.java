package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommentsTest {
  private final Newsroom newsroom = new Newsroom(Map.of("COMMENTS_CLOSE_DAYS", "30"));
  private final List<String> ids = new ArrayList<>();

  @BeforeEach
  void fiveCommentsAreApproved() {
    newsroom.put("faro", "{\"title\":\"El faro\",\"date\":\"2026-05-20\"}");
    for (var i = 0; i < 5; i++) {
      ids.add(comment("Texto " + i, i == 0 ? "" : ids.getFirst()));
      judge(ids.getLast(), "approved");
    }
    comment("Espera", "");
    newsroom.settle();
  }

  @Test
  void areListedOldestFirstWithWhatIsPublicOfThem() {
    var answer = newsroom.comments("GET", "faro", Map.of());
    assertEquals(200, answer.getStatusCode(), answer.getBody());
    var json = Newsroom.json(answer);
    assertEquals(1, json.size());
    assertEquals(ids, json.get("items").findValuesAsText("id"));
    assertEquals(
        "{\"id\":\"%s\",\"name\":\"Ana\",\"website\":\"https://ana.example\",\"text\":\"Texto 1\",\"replyTo\":\"%s\",\"submittedAt\":\"2026-06-01T12:00:00Z\"}"
            .formatted(ids.get(1), ids.getFirst()),
        json.get("items").get(1).toString());
    assertEquals("*", answer.getHeaders().get("Access-Control-Allow-Origin"));
    assertEquals("Accept", answer.getHeaders().get("Vary"));
    assertFalse(answer.getBody().contains("correo.example"));
  }

  @Test
  void goOnWhereAStretchEnds() {
    var first = newsroom.comments("GET", "faro", Map.of("limit", "2"));
    assertEquals(ids.get(1), Newsroom.json(first).get("next").textValue());
    assertEquals(
        "<?after=%s&limit=2>; rel=\"next\"".formatted(ids.get(1)), first.getHeaders().get("Link"));
    var last = newsroom.comments("GET", "faro", Map.of("limit", "3", "after", ids.get(1)));
    assertEquals(ids.subList(2, 5), Newsroom.json(last).get("items").findValuesAsText("id"));
    assertFalse(Newsroom.json(last).has("next"));
    assertFalse(last.getHeaders().containsKey("Link"));
  }

  @Test
  void areNotSentAgainToWhoHasThem() {
    var tag = newsroom.comments("GET", "faro", Map.of()).getHeaders().getOrDefault("ETag", "");
    var again = newsroom.comments("GET", "faro", Map.of(), "if-none-match", tag);
    assertEquals(304, again.getStatusCode());
    assertEquals("", again.getBody());
    var head = newsroom.comments("HEAD", "faro", Map.of());
    assertEquals(200, head.getStatusCode());
    assertEquals("", head.getBody());
    assertEquals(tag, head.getHeaders().get("ETag"));
  }

  @Test
  void areAPageForABrowser() {
    var answer =
        newsroom.comments("GET", "faro", Map.of("limit", "2"), "accept", "text/html,*/*;q=0.8");
    assertEquals("text/html; charset=utf-8", answer.getHeaders().get("Content-Type"));
    assertEquals("Accept", answer.getHeaders().get("Vary"));
    var page = Jsoup.parse(answer.getBody());
    assertEquals(2, page.select(".thread li").size());
    assertEquals(
        "/api/articles/faro/comments?after=" + ids.get(1), page.select(".onwards a").attr("href"));
    assertEquals("/articles/el-faro#comments", page.select("section > .aside a").attr("href"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertEquals(1, page.select("form").size());
    var both = newsroom.comments("GET", "faro", Map.of(), "accept", "application/json, text/html");
    assertEquals("application/json", both.getHeaders().get("Content-Type"));
  }

  @Test
  void areAnsweredOnAPageOfTheirOwn() {
    var answer = newsroom.comments("GET", "faro", Map.of("replyTo", ids.get(2)));
    assertEquals(200, answer.getStatusCode());
    var page = page(answer);
    assertEquals("Responder a Ana", page.select("h1").text());
    assertEquals("Texto 2", page.select("blockquote .said").text());
    assertEquals(ids.get(2), page.select("input[name=replyTo]").attr("value"));
  }

  @Test
  void areNotAnsweredWhereNobodySeesThem() {
    judge(ids.get(2), "deleted");
    newsroom.settle();
    assertEquals(
        404, newsroom.comments("GET", "faro", Map.of("replyTo", ids.get(2))).getStatusCode());
  }

  @Test
  void areReadAfterTheirTimeButTakeNoMore() {
    newsroom.now = newsroom.now.plusSeconds(60L * 86_400);
    var page = page(newsroom.comments("GET", "faro", Map.of(), "accept", "text/html"));
    assertEquals(5, page.select(".thread li").size());
    assertEquals(0, page.select("form, .reply").size());
    var reply = page(newsroom.comments("GET", "faro", Map.of("replyTo", ids.get(2))));
    assertEquals(0, reply.select("form").size());
  }

  @Test
  void areOnlyThereWhereTheArticleIs() {
    assertEquals(404, newsroom.comments("GET", "nada", Map.of()).getStatusCode());
    var page = newsroom.comments("GET", "nada", Map.of(), "accept", "text/html");
    assertEquals(404, page.getStatusCode());
    assertTrue(page.getBody().contains("Página no encontrada"));
    newsroom.put("faro", "{\"title\":\"El faro\",\"draft\":true}");
    assertEquals(404, newsroom.comments("GET", "faro", Map.of()).getStatusCode());
    newsroom.delete("faro");
    assertEquals(410, newsroom.comments("GET", "faro", Map.of()).getStatusCode());
    assertEquals(
        410, newsroom.comments("GET", "faro", Map.of(), "accept", "text/html").getStatusCode());
  }

  @ParameterizedTest
  @CsvSource({"limit,0", "limit,101", "limit,x", "after,x", "replyTo,x", "page,2"})
  void areNotFoundByWrongParameters(String name, String value) {
    assertEquals(400, newsroom.comments("GET", "faro", Map.of(name, value)).getStatusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS"})
  void areReadAndSentAndNothingElse(String method) {
    var answer = newsroom.comments(method, "faro", Map.of());
    assertEquals(405, answer.getStatusCode());
    assertEquals("GET, HEAD, POST", answer.getHeaders().get("Allow"));
  }

  @Test
  void standOnTheArticlesPageOnceTheyAreApproved() {
    newsroom.drain();
    var page = Jsoup.parse(newsroom.html("articles/el-faro"));
    assertEquals("5 comentarios", page.select("#comments > h2").text());
    assertEquals(5, page.select(".thread li").size());
    assertEquals(4, page.select(".thread > li > ol > li").size());
    assertEquals(
        "Se admiten comentarios hasta el 19 de junio de 2026, 0:00.",
        page.select("#comments > .aside").text());
    newsroom
        .page("articles/el-faro")
        .ifPresent(it -> assertFalse(it.body().text().contains("correo.example")));
  }

  private String comment(String text, String replyTo) {
    var event = Newsroom.request("submit-comment.json");
    event.setHeaders(Map.of("content-type", "application/json"));
    event.getRequestContext().getHttp().setSourceIp("192.0.2." + text.hashCode());
    event.setBody(
        "{\"name\":\"Ana\",\"email\":\"ana@correo.example\",\"website\":\"https://ana.example\",\"text\":\"%s\",\"replyTo\":\"%s\"}"
            .formatted(text, replyTo));
    var answer = newsroom.comment(event);
    assertEquals(202, answer.getStatusCode(), answer.getBody());
    return Newsroom.json(answer).get("id").textValue();
  }

  private void judge(String comment, String state) {
    var event = Newsroom.request("moderate-comment.json");
    event.setPathParameters(Map.of("id", "faro", "comment", comment));
    event.setBody("{\"state\":\"%s\"}".formatted(state));
    assertEquals(200, newsroom.moderate(event).getStatusCode());
  }

  private static Document page(APIGatewayV2HTTPResponse answer) {
    return Jsoup.parse(answer.getBody());
  }
}
