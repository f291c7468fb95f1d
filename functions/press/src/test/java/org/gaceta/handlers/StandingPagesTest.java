package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.SiteObject;
import org.junit.jupiter.api.Test;

class StandingPagesTest {
  private final Newsroom newsroom = new Newsroom();

  @Test
  void standAtTheirOwnPathAndOnNoOtherPage() {
    newsroom.put(
        "somos", "{\"title\":\"Quienes somos\",\"kind\":\"page\",\"authors\":[\"Clara\"]}");
    newsroom.settle();
    newsroom.drain();
    assertTrue(newsroom.html("pages/quienes-somos").contains("Quienes somos"));
    for (var page : newsroom.pages().entrySet()) {
      assertEquals(
          page.getKey().equals("pages/quienes-somos"),
          page.getValue().contains("Quienes somos"),
          page.getKey());
    }
    newsroom.put("somos", "{\"title\":\"Quienes somos\"}");
    newsroom.drain();
    assertEquals(
        Map.of("status", "301", "location", "/articles/quienes-somos"),
        metadata("pages/quienes-somos"));
    assertTrue(newsroom.html("index.html").contains("Quienes somos"));
  }

  @Test
  void oldPathsLeadToTheArticleOnceItIsPublished() {
    newsroom.put("a", "{\"title\":\"Faro\",\"aliases\":[\"/2019/faro/\"],\"draft\":true}");
    newsroom.drain();
    assertFalse(newsroom.page("2019/faro").isPresent());
    newsroom.put("a", "{\"title\":\"Faro\",\"aliases\":[\"/2019/faro/\"]}");
    newsroom.drain();
    assertEquals(Map.of("status", "301", "location", "/articles/faro"), metadata("2019/faro"));
    var taken = newsroom.put("b", "{\"title\":\"Otro\",\"aliases\":[\"2019/faro\"]}");
    assertEquals(409, taken.getStatusCode());
    assertTrue(taken.getBody().contains("the article a"), taken.getBody());
  }

  @Test
  void articlesWithAVideoAreListedByThemselves() {
    newsroom.put("a", "{\"title\":\"A\",\"video\":\"https://youtu.be/dQw4w9WgXcQ\"}");
    newsroom.put("b", "{\"title\":\"B\"}");
    var videos = newsroom.wiring().archive().videos(10);
    assertEquals(List.of("A"), videos.stream().map(it -> it.entry().title()).toList());
    assertEquals("https://youtu.be/dQw4w9WgXcQ", videos.getFirst().video().url().text());
    newsroom.put("a", "{\"title\":\"A\"}");
    assertEquals(List.of(), newsroom.wiring().archive().videos(10));
  }

  private Map<String, String> metadata(String key) {
    return newsroom.page(key).map(SiteObject::metadata).orElseThrow();
  }
}
