package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.store.table.Recorded;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitCommentTest {
  private Newsroom newsroom = new Newsroom();

  @BeforeEach
  void anArticleIsPublished() {
    publish();
  }

  @Test
  void aScriptIsToldThatItWaits() {
    var answer = newsroom.comment(event());
    assertEquals(202, answer.getStatusCode(), answer.getBody());
    var json = Newsroom.json(answer);
    assertEquals("pending", json.get("state").textValue());
    assertEquals(26, json.get("id").textValue().length());
    assertEquals(2, json.size());
    assertEquals("no-store", answer.getHeaders().get("Cache-Control"));
  }

  @Test
  void aFormLeadsBackToTheArticle() {
    var answer = newsroom.comment(form());
    assertEquals(303, answer.getStatusCode(), answer.getBody());
    assertEquals("/articles/el-faro#comment-waiting", answer.getHeaders().get("Location"));
    assertTrue(stored().contains("¿Y el ascensor?\nMi madre"), stored());
  }

  @Test
  void aPlainFormIsReadAsOneInBase64Is() {
    var event = form();
    event.setBody("name=a&email=a%40b.example&text=Hola");
    event.setIsBase64Encoded(false);
    assertEquals(303, newsroom.comment(event).getStatusCode());
  }

  @Test
  void theSameRequestIsAnsweredTheSame() {
    var first = newsroom.comment(event());
    assertEquals(first.getBody(), newsroom.comment(event()).getBody());
  }

  @Test
  void theSameTextIsRefusedWithTheStateOfTheFirst() {
    var first = Newsroom.json(newsroom.comment(event()));
    var again = event();
    again.setHeaders(without(again.getHeaders(), "idempotency-key"));
    again.getRequestContext().getHttp().setSourceIp("192.0.2.1");
    var answer = newsroom.comment(again);
    assertEquals(409, answer.getStatusCode());
    var json = Newsroom.json(answer);
    assertEquals("pending", json.get("state").textValue());
    assertEquals(first.get("id"), json.get("id"));
    assertEquals("application/problem+json", answer.getHeaders().get("Content-Type"));
  }

  @Test
  void aCallerWhoSendsTooManyIsToldWhenToComeAgain() {
    newsroom.comment(event());
    var next = event();
    next.setHeaders(without(next.getHeaders(), "idempotency-key"));
    var answer = newsroom.comment(next);
    assertEquals(429, answer.getStatusCode());
    assertEquals("15", answer.getHeaders().get("Retry-After"));
  }

  @Test
  void whatFillsTheTrapIsToldThatItWaits() {
    var event = event();
    event.setBody("{\"name\":\"a\",\"email\":\"a@b\",\"text\":\"x\",\"url2\":\"x\"}");
    var answer = newsroom.comment(event);
    assertEquals(202, answer.getStatusCode());
    assertEquals("pending", Newsroom.json(answer).get("state").textValue());
    assertTrue(stored().contains("text=spam"), stored());
  }

  @Test
  void anArticleThatIsClosedOrNotThereTakesNone() {
    newsroom.put("faro", "{\"title\":\"El faro\",\"commentsOpen\":false}");
    assertEquals(409, newsroom.comment(event()).getStatusCode());
    newsroom.delete("faro");
    assertEquals(410, newsroom.comment(event()).getStatusCode());
    var event = event();
    event.setPathParameters(Map.of("id", "nada"));
    assertEquals(404, newsroom.comment(event).getStatusCode());
  }

  @Test
  void aFormWithWrongFieldsComesBackWithWhatWasTyped() {
    var answer =
        newsroom.comment(form("name=&email=mal&website=ejemplo&text=Hola+%3Cb%3E%0A%0Aadi%C3%B3s"));
    assertPage(422, answer);
    var page = Jsoup.parse(answer.getBody());
    assertEquals("Hola <b>\n\nadiós", page.select("textarea").getFirst().wholeText());
    assertEquals("ejemplo", page.select("input[name=website]").attr("value"));
    assertEquals(
        List.of("name", "email", "website"), page.select("[aria-invalid=true]").eachAttr("name"));
    assertEquals(
        List.of("#comment-name", "#comment-email", "#comment-website"),
        page.select("#comment-complaint a").eachAttr("href"));
    for (var invalid : page.select("[aria-invalid]")) {
      var said = page.getElementById(invalid.id() + "-wrong");
      assertTrue(said != null && !said.hasAttr("hidden") && !said.text().isEmpty(), invalid.id());
      assertTrue(invalid.attr("aria-describedby").contains(said.id()), invalid.id());
    }
    assertEquals("/articles/el-faro#comments", page.select(".aside a").attr("href"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @Test
  void aFormThatComesTooSoonComesBackWithTheTimeToWait() {
    newsroom.comment(form());
    var answer = newsroom.comment(form("name=Ana&email=a%40correo.example&text=Otra+cosa"));
    assertPage(429, answer);
    assertEquals("15", answer.getHeaders().get("Retry-After"));
    assertTrue(answer.getBody().contains("dentro de 15 s."), answer.getBody());
    assertTrue(answer.getBody().contains("Otra cosa</textarea>"), answer.getBody());
    assertFalse(answer.getBody().contains("correo.example"), answer.getBody());
  }

  @Test
  void aFormWithTheSameTextIsToldSo() {
    newsroom.comment(form());
    var again = form();
    again.getRequestContext().getHttp().setSourceIp("192.0.2.1");
    var answer = newsroom.comment(again);
    assertPage(409, answer);
    assertTrue(answer.getBody().contains("Ese mismo texto ya se había enviado"), answer.getBody());
  }

  @Test
  void aFormInAnswerToWhatIsNotThereComesBackToBeSentByItself() {
    var answer =
        newsroom.comment(form("name=a&email=a%40b&text=Hola&replyTo=00000000000000000000000009"));
    assertPage(422, answer);
    var page = Jsoup.parse(answer.getBody());
    assertEquals("", page.select("input[name=replyTo]").attr("value"));
    assertTrue(page.select("#comment-complaint").text().contains("ya no está"), page.text());
  }

  @Test
  void aFormForAnArticleThatTakesNoneKeepsWhatWasTyped() {
    newsroom.put("faro", "{\"title\":\"El faro\",\"commentsOpen\":false}");
    assertKept(409, newsroom.comment(form()), "/articles/el-faro#comments");
    newsroom.delete("faro");
    assertKept(410, newsroom.comment(form()), "/");
    var event = form();
    event.setPathParameters(Map.of("id", "nada"));
    assertKept(404, newsroom.comment(event), "/");
  }

  @Test
  void aFormWithFieldsThatItDoesNotHaveIsToldAsData() {
    var answer = newsroom.comment(form("name=a&email=a%40b&text=x&admin=1"));
    assertEquals(422, answer.getStatusCode());
    assertEquals("application/problem+json", answer.getHeaders().get("Content-Type"));
  }

  private static void assertKept(int status, APIGatewayV2HTTPResponse answer, String back) {
    assertPage(status, answer);
    var page = Jsoup.parse(answer.getBody());
    assertEquals(0, page.select("form").size());
    assertTrue(page.select("textarea").getFirst().wholeText().startsWith("¿Y el ascensor?"));
    assertEquals(back, page.select(".aside a").attr("href"));
  }

  private static void assertPage(int status, APIGatewayV2HTTPResponse answer) {
    assertEquals(status, answer.getStatusCode(), answer.getBody());
    assertEquals("text/html; charset=utf-8", answer.getHeaders().get("Content-Type"));
    assertEquals("no-store", answer.getHeaders().get("Cache-Control"));
  }

  private static APIGatewayV2HTTPEvent form(String body) {
    var event = form();
    event.setBody(body);
    event.setIsBase64Encoded(false);
    return event;
  }

  @Test
  void anotherSitesPageIsRefused() {
    var event = event();
    var headers = new HashMap<>(event.getHeaders());
    headers.put("origin", "https://other.example");
    event.setHeaders(headers);
    assertEquals(400, newsroom.comment(event).getStatusCode());
  }

  @Test
  void theAddressIsInNoAnswer() {
    for (var event : List.of(event(), event(), form(), form())) {
      var answer = newsroom.comment(event);
      assertFalse(answer.toString().contains("correo.example"), answer.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void anotherMethodIsRefused(String method) {
    var event = event();
    event.getRequestContext().getHttp().setMethod(method);
    var answer = newsroom.comment(event);
    assertEquals(405, answer.getStatusCode());
    assertEquals("POST", answer.getHeaders().get("Allow"));
  }

  @Test
  void aRequestWithoutAUsableKeyIsRefused() {
    var event = event();
    var headers = new HashMap<>(event.getHeaders());
    headers.put("idempotency-key", "x".repeat(201));
    event.setHeaders(headers);
    assertEquals(400, newsroom.comment(event).getStatusCode());
  }

  @Test
  void theLimitsOfACallerAreSettings() {
    newsroom = new Newsroom(Map.of("COMMENT_PAUSE_SECONDS", "1", "COMMENTS_PER_HOUR", "1"));
    publish();
    newsroom.comment(event());
    newsroom.now = Instant.parse("2026-06-01T12:00:02Z");
    var next = event();
    next.setHeaders(without(next.getHeaders(), "idempotency-key"));
    APIGatewayV2HTTPResponse answer = newsroom.comment(next);
    assertEquals("3598", answer.getHeaders().get("Retry-After"));
  }

  private void publish() {
    assertEquals(201, newsroom.put("faro", "{\"title\":\"El faro\"}").getStatusCode());
  }

  private String stored() {
    return newsroom.table.recordsAfter(0).stream()
        .filter(it -> it.key().pk().startsWith("DISCUSSION#"))
        .map(Recorded::toString)
        .reduce("", String::concat);
  }

  private static Map<String, String> without(Map<String, String> headers, String name) {
    var others = new HashMap<>(headers);
    others.remove(name);
    return others;
  }

  private static APIGatewayV2HTTPEvent event() {
    return Newsroom.request("submit-comment.json");
  }

  private static APIGatewayV2HTTPEvent form() {
    return Newsroom.request("submit-comment-form.json");
  }
}
