package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.gaceta.domain.SitePath;
import org.gaceta.pages.Edition;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;

class FeedsAndSitemapsTest {
  private static final List<String> FEEDS_OF_MAR =
      List.of("feeds/mar.atom", "feeds/mar.rss", "feeds/mar.json");

  private final Newsroom newsroom = new Newsroom();
  private int delivered;

  @Test
  void followABodyInTheFeedsOfItsSection() {
    put("faro", "Mar", "primero");
    flow();
    put("faro", "Mar", "segundo");
    flow();
    for (var feed : FEEDS_OF_MAR) {
      assertTrue(newsroom.html(feed).contains("segundo"), feed);
    }
  }

  @Test
  void followAnArticleToAnotherSection() {
    put("faro", "Mar", "texto");
    put("faro", "Tierra", "texto");
    flow();
    for (var feed : FEEDS_OF_MAR) {
      assertFalse(newsroom.html(feed).contains("articles/faro"), feed);
    }
    assertTrue(newsroom.html("feeds/tierra.json").contains("articles/faro"));
  }

  @Test
  void areLeftAloneByAnOldArticle() {
    newsroom.minute();
    for (var i = 10; i < 31; i++) {
      put("n" + i, "Mar", "texto", "2026-05-" + i);
    }
    flow();
    var before = tags();
    newsroom.now = newsroom.now.plus(Duration.ofMinutes(1));
    put("n10", "Mar", "otro", "2026-05-10");
    flow();
    var changed = new ArrayList<String>();
    tags()
        .forEach((key, tag) -> {
          if (!tag.equals(before.getOrDefault(key, Optional.empty()))) {
            changed.add(key);
          }
        });
    Collections.sort(changed);
    assertEquals(List.of("archive/2026-05-10", "articles/n10", "sitemaps/2026-05-10.xml"), changed);
    put("n11", "Mar", "otro", "2026-05-11");
    flow();
    for (var feed : FEEDS_OF_MAR) {
      assertNotEquals(before.getOrDefault(feed, Optional.empty()), tags().get(feed), feed);
    }
  }

  @Test
  void followTheTurnOfADay() {
    newsroom.minute();
    put("hoy", "Mar", "texto", "2026-06-01");
    flow();
    assertTrue(newsroom.html("news-sitemap.xml").contains("articles/hoy"));
    newsroom.now = newsroom.now.plus(Duration.ofDays(2));
    newsroom.minute();
    flow();
    assertFalse(newsroom.html("news-sitemap.xml").contains("articles/hoy"));
    assertTrue(newsroom.html("sitemaps/2026-06-01.xml").contains("articles/hoy"));
  }

  @Test
  void sayWhatIsLeftOfADayThatWasTakenBack() {
    put("faro", "Mar", "texto", "2026-05-01");
    newsroom.delete("faro");
    flow();
    var sitemap = newsroom.html("sitemaps/2026-05-01.xml");
    assertTrue(sitemap.contains("<loc>https://gaceta.example/archive/2026-05-01</loc>"), sitemap);
    assertTrue(newsroom.html("sitemap.xml").contains("/sitemaps/2026-05-01.xml"));
  }

  @Test
  void holdNoStandingPage() {
    newsroom.minute();
    newsroom.put("somos", "{\"title\":\"Somos\",\"kind\":\"page\",\"section\":\"Mar\"}");
    flow();
    for (var key : List.of("feed.atom", "feed.rss", "feed.json", "news-sitemap.xml")) {
      assertFalse(newsroom.page(key).map(it -> it.body().text()).orElse("").contains("Somos"), key);
    }
    assertEquals(Optional.empty(), newsroom.page("feeds/mar.atom"));
  }

  /// Records of one edit come after others', and only some of them before the next edit.
  @Test
  void comeToTheSameHoweverLateAndMixedTheRecordsAre() {
    Edition.always().forEach(it -> newsroom.wiring().printing().print(it, List.of()));
    var random = new Random(20261125);
    var waiting = new ArrayList<Recorded>();
    for (var round = 0; round < 60; round++) {
      edit(random);
      if (random.nextInt(3) == 0) {
        newsroom.settle();
      }
      waiting.addAll(newsroom.table.recordsAfter(delivered));
      delivered = newsroom.table.recordsAfter(0).size();
      Collections.shuffle(waiting, random);
      var some = waiting.subList(0, random.nextInt(waiting.size() + 1));
      assertEquals(List.of(), newsroom.render(StreamEvent.of(some)));
      some.clear();
    }
    newsroom.settle();
    waiting.addAll(newsroom.table.recordsAfter(delivered));
    Collections.shuffle(waiting, random);
    newsroom.render(StreamEvent.of(waiting));
    assertEquals(fresh(), printed(newsroom));
  }

  private void edit(Random random) {
    var id = "n" + random.nextInt(25);
    var section = List.of("Mar", "Tierra", "Aire").get(random.nextInt(3));
    var day = "2026-05-0" + (1 + random.nextInt(3));
    switch (random.nextInt(8)) {
      case 0 -> newsroom.delete(id);
      case 1 -> {
        newsroom.now = newsroom.now.plus(Duration.ofHours(9));
        newsroom.minute();
      }
      default -> put(id, section, "texto " + random.nextInt(), day);
    }
  }

  /// Every page that the bucket holds, told by its path and printed from the table alone.
  private Map<String, String> fresh() {
    var other = new Newsroom();
    for (var record : newsroom.table.recordsAfter(0)) {
      newsroom.table.get(record.key(), true).ifPresent(it -> other.table.write(Write.put(it)));
    }
    for (var key : newsroom.pages().keySet()) {
      Edition.pageAt(new SitePath(key))
          .ifPresent(it -> other.wiring().printing().print(it, List.of()));
    }
    return printed(other);
  }

  private static Map<String, String> printed(Newsroom newsroom) {
    var pages = new TreeMap<>(newsroom.pages());
    pages.keySet().removeIf(it -> Edition.pageAt(new SitePath(it)).isEmpty());
    return pages;
  }

  private void put(String id, String section, String body) {
    put(id, section, body, "2026-05-01");
  }

  private void put(String id, String section, String body, String date) {
    newsroom.put(
        id,
        "{\"title\":\"T\",\"slug\":\"%s\",\"section\":\"%s\",\"body\":\"%s\",\"date\":\"%s\"}"
            .formatted(id, section, body, date));
  }

  private void flow() {
    newsroom.settle();
    newsroom.drain();
  }

  private Map<String, Optional<Bucket.ETag>> tags() {
    var tags = new HashMap<String, Optional<Bucket.ETag>>();
    newsroom.pages().keySet().forEach(it -> tags.put(it, newsroom.bucket.head(it)));
    return tags;
  }
}
