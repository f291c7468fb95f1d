package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The page of an article before it is printed.
class PreviewTest {
  private static final String SITE = "https://gaceta.example";
  private static final String ARTICLE =
      """
      {"title": "El faro & <b>", "description": "Abre.", "section": "Mar", "tags": ["luz"], "authors": ["Clara"],
       "image": "/media/faro.jpg", "translations": {"en": "/articles/lighthouse"}, "date": "2026-05-01", "slug": "faro",
       "corrections": [{"date": "2026-05-02", "text": "Son dos."}], "body": "Texto de *%s*."}
      """;
  private final Newsroom newsroom = new Newsroom(Map.of("COMMENTS_CLOSE_DAYS", "90"));

  @Test
  void isThePageAsItPrintsButForTheStampAndTheSitesAddress() {
    var first = page(ARTICLE.formatted("hoy"));
    newsroom.put("faro", ARTICLE.formatted("hoy"));
    assertEquals(printed(), first);
    var talk = new Talk(newsroom);
    var _ = talk.approved("faro");
    var _ = talk.comment("faro");
    newsroom.settle();
    assertEquals(printed(), page(ARTICLE.formatted("hoy")));
    var changed = page(ARTICLE.formatted("mañana"));
    assertTrue(changed.contains("Comentario"), changed);
    newsroom.put("faro", ARTICLE.formatted("mañana"));
    assertEquals(printed(), changed);
  }

  @Test
  void writesNothing() {
    assertEquals(200, preview(ARTICLE).getStatusCode());
    assertTrue(newsroom.table.recordsAfter(0).isEmpty());
  }

  @Test
  void isNeitherKeptNorIndexed() {
    var headers = preview(ARTICLE).getHeaders();
    assertEquals("text/html; charset=utf-8", headers.get("Content-Type"));
    assertEquals("no-store", headers.get("Cache-Control"));
    assertEquals("noindex, nofollow", headers.get("X-Robots-Tag"));
    assertEquals("Accept", headers.get("Vary"));
  }

  @Test
  void showsADraftAsIfItWerePublishedNow() {
    var answer = preview("{\"title\":\"Borrador\",\"draft\":true,\"authors\":[\"Clara\"]}");
    assertEquals(200, answer.getStatusCode());
    assertTrue(answer.getBody().contains("1 de junio de 2026"), answer.getBody());
    assertTrue(answer.getBody().contains("id=\"comment-form\""));
  }

  @Test
  void showsAStandingPageWithoutComments() {
    var answer = preview("{\"title\":\"Quiénes somos\",\"kind\":\"page\"}");
    assertTrue(answer.getBody().contains("href=\"/pages/quienes-somos\""), answer.getBody());
    assertFalse(answer.getBody().contains("comment-form"));
  }

  @Test
  void isTheArticleAsJsonForWhoAsksForNothingElse() {
    for (var accept : new String[] {"*/*", "application/json", "text/html;q=0"}) {
      var answer = dryRun(ARTICLE, accept);
      assertEquals("application/json", answer.getHeaders().get("Content-Type"), accept);
      assertEquals("Accept", answer.getHeaders().get("Vary"));
    }
  }

  @Test
  void isRefusedAsTheArticleWouldBe() {
    newsroom.put("otro", "{\"title\":\"Otro\"}");
    assertRefused(422, "{}");
    assertRefused(409, "{\"title\":\"Faro\",\"slug\":\"otro\"}");
    assertRefused(400, "{");
  }

  @Test
  void isAskedForByAnEventOfTheProject() {
    var answer = newsroom.handle(Newsroom.request("preview-article.json"));
    assertEquals(200, answer.getStatusCode(), answer.getBody());
    assertTrue(answer.getBody().startsWith("<!doctype html>"));
  }

  private void assertRefused(int status, String json) {
    var answer = preview(json);
    assertEquals(status, answer.getStatusCode(), answer.getBody());
    assertEquals("application/problem+json", answer.getHeaders().get("Content-Type"));
  }

  private String page(String json) {
    return preview(json).getBody().stripTrailing();
  }

  private APIGatewayV2HTTPResponse preview(String json) {
    return dryRun(json, "text/html");
  }

  private APIGatewayV2HTTPResponse dryRun(String json, String accept) {
    return newsroom.call(
        "PUT",
        "faro",
        Map.of("dryRun", "true"),
        json,
        Map.of("content-type", "application/json", "accept", accept));
  }

  private String printed() {
    newsroom.drain();
    return newsroom
        .html("articles/faro")
        .replaceFirst("<!-- stamp .*", "")
        .replace(SITE, "")
        .stripTrailing();
  }
}
