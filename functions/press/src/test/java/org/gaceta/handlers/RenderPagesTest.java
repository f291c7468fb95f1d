package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Edition;
import org.gaceta.pages.Page;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;

class RenderPagesTest {
  private final Newsroom newsroom = new Newsroom();

  @Test
  void printsTheArticleAndWhatShowsTheLatest() {
    newsroom.handle(Newsroom.request("publish-article.json"));
    newsroom.drain();
    assertEquals(
        List.of(
            "articles/el-faro-que-alumbra-lecturas",
            "feed.atom",
            "feed.json",
            "feed.rss",
            "fragments/carousel",
            "fragments/sidebar",
            "index.html",
            "news-sitemap.xml"),
        keys());
    var article = newsroom.html("articles/el-faro-que-alumbra-lecturas");
    for (var shown :
        List.of(
            "El puerto viejo estrena un faro",
            "14 de febrero de 2026",
            "Clara Ibáñez",
            "Agencia Litoral",
            "faro-biblioteca.jpg",
            "Inés Vidal",
            "<strong>invita a entrar</strong>")) {
      assertTrue(article.contains(shown), shown);
    }
    for (var list : List.of("index.html", "feed.atom", "feed.rss", "feed.json")) {
      assertTrue(newsroom.html(list).contains("El puerto viejo estrena un faro"), list);
    }
  }

  @Test
  void readsTheProjectsOwnStreamRecord() {
    newsroom.handle(Newsroom.request("publish-article.json"));
    assertEquals(List.of(), newsroom.render(Newsroom.file("article-changed.json")));
    assertTrue(keys().contains("articles/el-faro-que-alumbra-lecturas"));
  }

  @Test
  void writesAPageAgainWithAnotherTagEvenWhereItIsEqual() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    var records = newsroom.drain();
    var tag = tag("articles/faro");
    var content = newsroom.pages();
    newsroom.render(StreamEvent.of(records));
    assertNotEquals(tag, tag("articles/faro"));
    assertEquals(content, newsroom.pages());
  }

  @Test
  void writesNothingForAPutThatChangedNothing() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    newsroom.drain();
    var before = tags();
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    assertEquals(List.of(), newsroom.drain());
    assertEquals(before, tags());
  }

  @Test
  void leavesAMovedPageAtAnOldSlug() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    newsroom.put("faro", "{\"title\":\"Faro\",\"slug\":\"linterna\"}");
    newsroom.drain();
    var moved = newsroom.page("articles/faro").orElseThrow();
    assertEquals(Map.of("status", "301", "location", "/articles/linterna"), moved.metadata());
    assertEquals(Map.of(), newsroom.page("articles/linterna").orElseThrow().metadata());
    assertTrue(newsroom.html("index.html").contains("/articles/linterna"));
    assertFalse(newsroom.html("index.html").contains("/articles/faro"));
  }

  @Test
  void leavesAGonePageWhereAnArticleWasTakenDownOrUnpublished() {
    for (var takeDown :
        List.<Runnable>of(
            () -> newsroom.delete("faro"),
            () -> newsroom.put("faro", "{\"title\":\"Faro\",\"draft\":true}"))) {
      newsroom.put("faro", "{\"title\":\"Faro\"}");
      newsroom.drain();
      assertEquals(Map.of(), newsroom.page("articles/faro").orElseThrow().metadata());
      takeDown.run();
      newsroom.drain();
      assertEquals("410", newsroom.page("articles/faro").orElseThrow().metadata().get("status"));
      assertFalse(newsroom.html("index.html").contains("articles/faro"));
      assertFalse(newsroom.html("feed.atom").contains("articles/faro"));
    }
  }

  @Test
  void printsNothingOfADraft() {
    newsroom.put("faro", "{\"title\":\"Faro\",\"draft\":true}");
    newsroom.drain();
    assertEquals(List.of(), keys());
  }

  @Test
  void leavesTheFrontPageAloneWhereAnEntryLiesBeyondIt() {
    for (var i = 0; i < 61; i++) {
      newsroom.put(
          "n" + i,
          "{\"title\":\"Nota %d\",\"date\":\"2026-05-01T00:%02d:00Z\"}".formatted(i, i % 60));
    }
    newsroom.drain();
    var front = tag("index.html");
    var feed = tag("feed.atom");
    newsroom.put("vieja", "{\"title\":\"Vieja\",\"date\":\"1999-01-01\"}");
    newsroom.put("vieja", "{\"title\":\"Vieja\",\"date\":\"1999-01-01\",\"body\":\"otra\"}");
    newsroom.drain();
    assertEquals(front, tag("index.html"));
    assertEquals(feed, tag("feed.atom"));
    newsroom.put(
        "n40", "{\"title\":\"Nota 40\",\"date\":\"2026-05-01T00:40:00Z\",\"body\":\"otra\"}");
    newsroom.drain();
    assertEquals(front, tag("index.html"), "a body does not show there");
    assertNotEquals(feed, tag("feed.atom"));
  }

  @Test
  void setsApartOnlyTheRecordsOfWhatCannotBePrinted() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    newsroom.put("otro", "{\"title\":\"Otro\"}");
    var records = newsroom.table.recordsAfter(0);
    var key = new Key("ARTICLE#faro", "ARTICLE");
    newsroom.table.write(Write.put(Item.at(key).text("state", "published").build()));
    assertEquals(List.of(), newsroom.render(StreamEvent.of(records)));
    var apart = newsroom.renderQueue.bodies();
    assertTrue(apart.contains(KeyMessage.of(List.of(key))), apart.toString());
    assertFalse(
        apart.contains(KeyMessage.of(List.of(new Key("ARTICLE#otro", "ARTICLE#COUNTS")))),
        apart.toString());
    assertTrue(newsroom.html("articles/otro").contains("Otro"));
  }

  @Test
  void printsABodyThatOverflowsWhatReadsIt() {
    var hostile = "<p lang=\\\"aa%s\\\">hola</p>".formatted("-a".repeat(40_000));
    assertEquals(
        201,
        newsroom.put("a", "{\"title\":\"A\",\"body\":\"%s\"}".formatted(hostile)).getStatusCode());
    newsroom.drain();
    assertTrue(newsroom.html("articles/a").contains("hola"));
    assertTrue(newsroom.html("feed.atom").contains("articles/a"));
  }

  @Test
  void setsApartTheRecordsOfAPageThatEndsInAnError() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    newsroom.onBucket(() -> {
      throw new StackOverflowError("as a page might");
    });
    var records = newsroom.table.recordsAfter(0);
    assertEquals(List.of(), newsroom.render(StreamEvent.of(records)));
    assertEquals(
        records.stream()
            .map(it -> it.key())
            .filter(it -> !it.sk().equals("ADDRESS")) // which no page shows
            .map(it -> KeyMessage.of(List.of(it)))
            .sorted()
            .toList(),
        newsroom.renderQueue.bodies().stream().sorted().toList());
  }

  @Test
  void comesToTheSamePagesWhateverTheOrderOfTheRecords() {
    var random = new Random(20260214);
    Edition.always().forEach(it -> newsroom.wiring().printing().print(it, List.of()));
    edits();
    var records = new ArrayList<Recorded>(newsroom.table.recordsAfter(0));
    for (var round = 0; round < 5; round++) {
      Collections.shuffle(records, random);
      var cut = random.nextInt(records.size());
      newsroom.render(StreamEvent.of(records.subList(0, cut)));
      newsroom.render(StreamEvent.of(records.subList(cut, records.size())));
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }
  }

  @Test
  void startsOverAtTheAddressThatAnArticleHasByNow() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    newsroom.put("faro", "{\"title\":\"Faro\",\"slug\":\"linterna\"}");
    var printing = newsroom.wiring().printing();
    var id = new ArticleId("faro");
    printing.print(
        new Page.ArticleAt(id, new SitePath("articles/faro")), List.of(new Dirt.AtItsAddress(id)));
    assertEquals(List.of("articles/linterna"), keys());
  }

  private void edits() {
    newsroom.put("a", "{\"title\":\"A\",\"tags\":[\"x\"]}");
    newsroom.put("b", "{\"title\":\"B\",\"draft\":true}");
    newsroom.put("a", "{\"title\":\"A\",\"slug\":\"a-nueva\",\"body\":\"x\"}");
    newsroom.put("b", "{\"title\":\"B\"}");
    newsroom.put("c", "{\"title\":\"C\",\"date\":\"2020-01-01\"}");
    newsroom.delete("c");
    newsroom.put("b", "{\"title\":\"B dos\",\"slug\":\"b-dos\"}");
    newsroom.put("a", "{\"title\":\"A\",\"slug\":\"a\",\"body\":\"y\"}");
    newsroom.put("d", "{\"title\":\"D\"}");
    newsroom.put("d", "{\"title\":\"D\",\"draft\":true}");
  }

  private List<String> keys() {
    return List.copyOf(newsroom.pages().keySet());
  }

  private Optional<Bucket.ETag> tag(String key) {
    return newsroom.bucket.head(key);
  }

  private Map<String, Optional<Bucket.ETag>> tags() {
    var tags = new HashMap<String, Optional<Bucket.ETag>>();
    keys().forEach(it -> tags.put(it, tag(it)));
    return tags;
  }
}
