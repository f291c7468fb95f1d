package org.gaceta.handlers;

import static org.gaceta.handlers.Newsroom.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishArticleTest {
  private static final String FARO = "{\"title\":\"El faro\",\"body\":\"Texto\"}";
  private final Newsroom newsroom = new Newsroom();

  @Test
  void createsReplacesAndLeavesAlone() {
    var created = newsroom.put("faro", FARO);
    assertEquals(201, created.getStatusCode());
    assertEquals("\"1\"", created.getHeaders().get("ETag"));
    assertEquals(1, json(created).get("version").asInt());
    assertEquals("published", json(created).get("state").asText());
    assertEquals("/articles/el-faro", json(created).get("url").asText());
    assertEquals("2026-06-01T12:00:00Z", json(created).get("publishedAt").asText());
    assertEquals(200, newsroom.put("faro", FARO).getStatusCode());
    var replaced = newsroom.put("faro", "{\"title\":\"El faro viejo\"}");
    assertEquals(200, replaced.getStatusCode());
    assertEquals("\"2\"", replaced.getHeaders().get("ETag"));
  }

  @Test
  void takesBackWhatGetAnswers() {
    newsroom.handle(Newsroom.request("publish-article.json"));
    var records = newsroom.table.recordsAfter(0).size();
    var got = newsroom.get("faro");
    assertEquals(200, got.getStatusCode());
    assertEquals(200, newsroom.put("faro", got.getBody()).getStatusCode());
    assertEquals(records, newsroom.table.recordsAfter(0).size());
    assertEquals(json(got), json(newsroom.get("faro")));
  }

  @Test
  void takesBackTheMarkdownThatGetAnswers() {
    var created = newsroom.handle(Newsroom.request("publish-article.json"));
    var id = json(created).get("id").asText();
    var full =
        newsroom.put(
            "pleno",
            """
            {"title":"Pleno: *todo*","video":{"url":"/media/a.mp4","poster":"/media/a.jpg","title":"'a'"},
             "corrections":[{"date":"2026-01-01","text":"- No: \\"sí\\" #1"}],"aliases":["/2019/a%C3%B1o"],
             "translations":{"no":"/fyr","en-GB":"https://example.org/plenary?a=1"},
             "image":{"url":"/media/a.jpg","variants":[{"url":"/media/a-800.jpg","width":800},{"url":"/media/a-400.jpg","width":400}]},
             "tags":["yes","1984","null"],"authors":["Óscar O'Neil"],"body":"\\n\\n  ---\\n\\ntexto\\n\\n"}
            """);
    assertEquals(201, full.getStatusCode(), full.getBody());
    var records = newsroom.table.recordsAfter(0).size();
    for (var each : List.of(id, "pleno")) {
      var got = newsroom.call("GET", each, Map.of(), "", Map.of("accept", "text/markdown"));
      assertEquals("text/markdown; charset=utf-8", got.getHeaders().get("Content-Type"));
      assertEquals("Accept", got.getHeaders().get("Vary"));
      assertEquals("\"1\"", got.getHeaders().get("ETag"));
      var back = newsroom.put(each, "text/markdown", got.getBody());
      assertEquals(200, back.getStatusCode(), back.getBody() + got.getBody());
      assertFalse(json(back).has("warnings"), back.getBody());
      assertEquals(json(newsroom.get(each)), json(back));
    }
    assertEquals(records, newsroom.table.recordsAfter(0).size(), "nothing was written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "null",
        "~",
        "1984",
        "0x1F",
        "1e3",
        "2026-01-01",
        "- a",
        "a: b",
        "a #b",
        "#b",
        "'",
        "\"",
        "a'b\"c",
        "{a}",
        "[a]",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "?",
        ":",
        "---",
        "...",
        "=",
        "<<",
        "🎉 árbol",
        "الخبر",
        "\u200f\u202eabc",
        "\\n",
        "a\\",
        "\uFEFFa"
      })
  void quotesInMarkdownWhatYamlTakesForSomethingElse(String title) {
    newsroom.put("a", Newsroom.quoted(title));
    var got = newsroom.call("GET", "a", Map.of(), "", Map.of("accept", "text/markdown"));
    assertEquals(
        "\"1\"", newsroom.put("a", "text/markdown", got.getBody()).getHeaders().get("ETag"));
  }

  @Test
  void readsTheSameArticleFromJsonAndFromMarkdown() {
    var json = newsroom.handle(Newsroom.request("publish-article.json"));
    assertEquals(201, json.getStatusCode(), json.getBody());
    var markdown = newsroom.handle(Newsroom.request("publish-article-markdown.json"));
    assertEquals(200, markdown.getStatusCode(), markdown.getBody());
    assertEquals("\"1\"", markdown.getHeaders().get("ETag"));
    var article = json(markdown);
    for (var field :
        List.of(
            "title",
            "description",
            "date",
            "modified",
            "authors",
            "byline",
            "agency",
            "origin",
            "dateline",
            "section",
            "tags",
            "language",
            "translations",
            "image",
            "featured",
            "commentsOpen",
            "slug",
            "body")) {
      assertTrue(article.hasNonNull(field), field);
    }
    assertEquals("[\"clara-ibanez\",\"tomas-rey\"]", article.get("authors").toString());
    assertEquals("[\"Clara Ibáñez\",\"Tomás Rey\"]", article.get("byline").toString());
  }

  @Test
  void decodesABase64Body() {
    var event = Newsroom.request("publish-article-markdown.json");
    event.setBody(
        Base64.getEncoder().encodeToString(event.getBody().getBytes(StandardCharsets.UTF_8)));
    event.setIsBase64Encoded(true);
    assertEquals(201, newsroom.handle(event).getStatusCode());
  }

  @Test
  void answersABodyThatIsNoBase64With400() {
    var event = Newsroom.request("publish-article.json");
    event.setBody("!!!");
    event.setIsBase64Encoded(true);
    assertEquals(400, newsroom.handle(event).getStatusCode());
  }

  @Test
  void matchesHeaderNamesWithoutRegardToCase() {
    newsroom.put("faro", FARO);
    var answer =
        newsroom.call(
            "PUT",
            "faro",
            Map.of(),
            FARO,
            Map.of("CONTENT-TYPE", "application/json", "if-MATCH", "\"7\""));
    assertEquals(412, answer.getStatusCode());
  }

  @Test
  void answers412WhereThePreconditionFails() {
    assertEquals(412, put("If-Match", "\"1\"").getStatusCode());
    assertEquals(201, put("If-None-Match", "*").getStatusCode());
    assertEquals(412, put("If-None-Match", "*").getStatusCode());
    assertEquals(412, put("If-Match", "W/\"1\"").getStatusCode());
    assertEquals(412, put("If-Match", "\"nada\"").getStatusCode());
    assertEquals(200, put("If-Match", "\"9\", \"1\"").getStatusCode());
    assertEquals(200, put("If-Match", "*").getStatusCode());
    assertEquals(400, put("If-Match", "1").getStatusCode());
    assertEquals(400, put("If-Match", "\"1\",").getStatusCode());
    assertEquals(412, put("If-Match", "\"9\",".repeat(2_000) + "\"9\"").getStatusCode());
  }

  @Test
  void onlyValidatesInADryRun() {
    var query = Map.of("dryRun", "true");
    var headers = Map.of("content-type", "application/json");
    var answer = newsroom.call("PUT", "faro", query, FARO, headers);
    assertEquals(200, answer.getStatusCode());
    assertEquals("/articles/el-faro", json(answer).get("url").asText());
    assertEquals(422, newsroom.call("PUT", "faro", query, "{}", headers).getStatusCode());
    assertEquals(List.of(), newsroom.table.recordsAfter(0));
  }

  @Test
  void answersGoneAfterDeleteAndCreatesAgain() {
    newsroom.put("faro", FARO);
    assertEquals(204, newsroom.delete("faro").getStatusCode());
    assertEquals(410, newsroom.get("faro").getStatusCode());
    assertEquals(204, newsroom.delete("faro").getStatusCode());
    var again = newsroom.put("faro", FARO);
    assertEquals(201, again.getStatusCode());
    assertEquals(3, json(again).get("version").asInt());
  }

  @Test
  void answers404ForWhatNeverWas() {
    assertEquals(404, newsroom.get("faro").getStatusCode());
    assertEquals(404, newsroom.delete("faro").getStatusCode());
  }

  @Test
  void namesTheOwnerOfATakenSlug() {
    newsroom.put("faro", FARO);
    var answer = newsroom.put("otro", "{\"title\":\"Otro\",\"slug\":\"el-faro\"}");
    assertEquals(409, answer.getStatusCode());
    assertEquals("application/problem+json", answer.getHeaders().get("Content-Type"));
    assertEquals("/slug", json(answer).at("/errors/0/pointer").asText());
    assertTrue(json(answer).at("/errors/0/detail").asText().contains("faro"));
  }

  @Test
  void answersAWrongMethodWith405() {
    var answer = newsroom.call("PATCH", "faro", Map.of(), "", Map.of());
    assertEquals(405, answer.getStatusCode());
    assertEquals("GET, HEAD, PUT, DELETE", answer.getHeaders().get("Allow"));
  }

  @Test
  void answersAWrongParameterOrIdWith400() {
    var headers = Map.of("content-type", "application/json");
    assertEquals(
        400, newsroom.call("PUT", "faro", Map.of("dryRun", "si"), FARO, headers).getStatusCode());
    assertEquals(
        400, newsroom.call("PUT", "faro", Map.of("dry", "true"), FARO, headers).getStatusCode());
    assertEquals(400, newsroom.call("GET", "ñ", Map.of(), "", Map.of()).getStatusCode());
  }

  @Test
  void answersHeadLikeGetWithoutABody() {
    newsroom.put("faro", FARO);
    var head = newsroom.call("HEAD", "faro", Map.of(), "", Map.of());
    assertEquals(200, head.getStatusCode());
    assertEquals("\"1\"", head.getHeaders().get("ETag"));
    assertEquals("", head.getBody());
  }

  @Test
  void saysWhatWasPassedOver() {
    var answer = newsroom.put("faro", "text/markdown", "---\ntitle: Faro\nlayout: post\n---\n");
    assertTrue(json(answer).at("/warnings/0").asText().startsWith("layout "));
  }

  @Test
  void answersAFaultWithoutAWordAboutIt() {
    newsroom.table.write(
        Write.put(
            Item.at(new Key("ARTICLE#faro", "ARTICLE"))
                .text("change", "x")
                .text("state", "draft")
                .text("title", "Faro")
                .text("origin", "staff")
                .text("section", "🎉")
                .build()));
    var answer = newsroom.get("faro");
    assertEquals(500, answer.getStatusCode());
    assertFalse(answer.getBody().contains("attribute"), answer.getBody());
  }

  private APIGatewayV2HTTPResponse put(String header, String value) {
    return newsroom.put("faro", "application/json", FARO, header, value);
  }
}
