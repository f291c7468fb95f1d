package org.gaceta.handlers;

import static org.gaceta.handlers.Newsroom.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestPostsTest {
  private final Newsroom newsroom = new Newsroom();

  @Test
  void listsTheNewestFirstWithWhatAListShows() {
    newsroom.put("antes", "{\"title\":\"Antes\",\"date\":\"2026-01-01\"}");
    newsroom.handle(Newsroom.request("publish-article.json"));
    var answer =
        new LatestPosts(newsroom.wiring())
            .call(Newsroom.request("latest-posts.json"), Newsroom.context());
    assertEquals(200, answer.getStatusCode());
    assertEquals("*", answer.getHeaders().get("Access-Control-Allow-Origin"));
    var items = json(answer).get("items");
    assertEquals(2, items.size());
    for (var member :
        new String[] {
          "id",
          "slug",
          "url",
          "title",
          "description",
          "authors",
          "byline",
          "agency",
          "publishedAt",
          "section",
          "image"
        }) {
      assertTrue(items.get(0).hasNonNull(member), member);
    }
    assertEquals("faro", items.get(0).get("id").asText());
    assertEquals("antes", items.get(1).get("id").asText());
    assertFalse(json(answer).has("next"));
  }

  @Test
  void goesOnAsAPageWhereABrowserAsks() {
    for (var i = 1; i <= 3; i++) {
      newsroom.put(
          "n" + i,
          "{\"title\":\"Nota %s\",\"section\":\"Puerto\",\"date\":\"2026-05-0%s\"}"
              .formatted(i, i));
    }
    var query = Map.of("section", "puerto", "limit", "2");
    var first = newsroom.list(query, "accept", "text/html");
    assertEquals("text/html; charset=utf-8", first.getHeaders().get("Content-Type"));
    assertEquals("Accept", first.getHeaders().get("Vary"));
    var page = Jsoup.parse(first.getBody());
    assertEquals(List.of("Nota 3", "Nota 2"), page.select(".teaser h2").eachText());
    var more = page.select("button[data-more]").attr("data-more");
    assertTrue(more.startsWith("/api/articles?after="), more);
    assertTrue(more.endsWith("&limit=20&section=puerto"), more);
    var after = more.replaceAll(".*after=([^&]*).*", "$1");
    var rest = newsroom.list(Map.of("section", "puerto", "after", after), "accept", "text/html");
    assertEquals(List.of("Nota 1"), Jsoup.parse(rest.getBody()).select(".teaser h2").eachText());
    assertEquals(0, Jsoup.parse(rest.getBody()).select("button[data-more]").size());
  }

  @Test
  void goesOnFromTheCursorAndTheLink() {
    for (var i = 1; i <= 7; i++) {
      newsroom.put(
          "n" + i, "{\"title\":\"Nota\",\"tags\":[\"Puerto\"],\"date\":\"2026-05-0" + i + "\"}");
    }
    var seen = new ArrayList<String>();
    var query = Map.of("tag", "puerto", "limit", "3");
    while (true) {
      var answer = newsroom.list(query);
      json(answer).get("items").forEach(it -> seen.add(it.get("id").asText()));
      if (!json(answer).has("next")) {
        assertFalse(answer.getHeaders().containsKey("Link"));
        break;
      }
      var next = json(answer).get("next").asText();
      assertTrue(next.matches("[A-Za-z0-9._~-]+"), next);
      assertEquals(
          "<?after=" + next + "&limit=3&tag=puerto>; rel=\"next\"",
          answer.getHeaders().get("Link"));
      query = Map.of("tag", "puerto", "limit", "3", "after", next);
    }
    assertEquals("[n7, n6, n5, n4, n3, n2, n1]", seen.toString());
  }

  @Test
  void answers304WhereNothingChanged() {
    newsroom.put("n1", "{\"title\":\"Nota\"}");
    var tag = newsroom.list(Map.of()).getHeaders().getOrDefault("ETag", "none");
    var same = newsroom.list(Map.of(), "if-none-match", tag);
    assertEquals(304, same.getStatusCode());
    assertEquals("", same.getBody());
    assertEquals(tag, same.getHeaders().get("ETag"));
    assertEquals(304, newsroom.list(Map.of(), "If-None-Match", "W/" + tag).getStatusCode());
    newsroom.put("n2", "{\"title\":\"Otra\"}");
    assertEquals(200, newsroom.list(Map.of(), "if-none-match", tag).getStatusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0",
    "limit,101",
    "limit,diez",
    "after,nada",
    "after,%%%",
    "section,Ñandú",
    "order,alphabet",
    "page,2"
  })
  void answersAWrongParameterWith400AndNamesIt(String name, String value) {
    var answer = newsroom.list(Map.of(name, value));
    assertEquals(400, answer.getStatusCode());
    assertTrue(answer.getBody().contains(name), answer.getBody());
  }

  @Test
  void takesAtMostOneFilter() {
    assertEquals(400, newsroom.list(Map.of("section", "a", "tag", "b")).getStatusCode());
  }

  @Test
  void findsNothingUnderAnUnknownSlug() {
    assertEquals("{\"items\":[]}", newsroom.list(Map.of("author", "nadie")).getBody());
  }
}
