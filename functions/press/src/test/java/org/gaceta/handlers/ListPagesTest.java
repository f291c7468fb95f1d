package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gaceta.pages.Edition;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;

class ListPagesTest {
  private static final Optional<String> ANA = Optional.of("ana");

  private final Newsroom newsroom = new Newsroom();

  @Test
  void comeWithTheRowsThatSayThatThereIsSomethingToList() {
    put("faro", "Faro", "\"section\":\"Mar\",\"tags\":[\"Luz\"],\"authors\":[\"Ana\"]");
    newsroom.drain();
    assertEquals(
        List.of(
            "articles/faro",
            "feed.atom",
            "feed.json",
            "feed.rss",
            "fragments/carousel",
            "fragments/sidebar",
            "index.html",
            "news-sitemap.xml"),
        keys());
    newsroom.settle();
    newsroom.drain();
    assertEquals(
        List.of(
            "archive/2026-05-01",
            "articles/faro",
            "authors/ana",
            "calendar",
            "feed.atom",
            "feed.json",
            "feed.rss",
            "feeds/mar.atom",
            "feeds/mar.json",
            "feeds/mar.rss",
            "fragments/carousel",
            "fragments/sidebar",
            "index.html",
            "news-sitemap.xml",
            "sections/mar",
            "sitemap.xml",
            "sitemaps/2026-05-01.xml",
            "tags/luz"),
        keys());
    for (var list : List.of("archive/2026-05-01", "authors/ana", "sections/mar", "tags/luz")) {
      assertTrue(newsroom.html(list).contains("href=\"/articles/faro\""), list);
    }
    assertTrue(newsroom.html("calendar").contains("/archive/2026-05-01"));
    assertTrue(newsroom.html("authors/ana").contains("1 artículo<"));
  }

  @Test
  void followATitle() {
    put("faro", "Faro", "\"section\":\"Mar\",\"tags\":[\"Luz\"],\"authors\":[\"Ana\"]");
    put("faro", "Linterna", "\"section\":\"Mar\",\"tags\":[\"Luz\"],\"authors\":[\"Ana\"]");
    flow();
    for (var list :
        List.of("archive/2026-05-01", "authors/ana", "sections/mar", "tags/luz", "index.html")) {
      assertTrue(newsroom.html(list).contains("Linterna"), list);
      assertFalse(newsroom.html(list).contains("Faro"), list);
    }
  }

  @Test
  void sayThatTheyAreEmptyWhereATagWasUsedOnceAndTakenOffAgain() {
    put("faro", "Faro", "\"section\":\"Mar\",\"tags\":[\"Luz\"],\"authors\":[\"Ana\"]");
    put("faro", "Faro", "\"section\":\"Tierra\"");
    flow();
    for (var list : List.of("sections/mar", "tags/luz")) {
      assertTrue(newsroom.html(list).contains("no hay nada publicado aquí"), list);
    }
    assertTrue(newsroom.html("authors/ana").contains("ningún artículo suyo"));
    newsroom.delete("faro");
    flow();
    assertTrue(newsroom.html("archive/2026-05-01").contains("Ya no queda nada"));
    assertTrue(newsroom.html("sections/tierra").contains("no hay nada publicado aquí"));
  }

  @Test
  void holdHostileNames() {
    put(
        "faro",
        "<script>alert(1)</script>",
        "\"section\":\"C++ & <b>\",\"tags\":[\"mar/tierra\"],\"authors\":[\"<i>Ana\"]");
    flow();
    assertTrue(newsroom.html("sections/c-b").contains("C++ &amp; &lt;b&gt;</h1>"));
    assertTrue(newsroom.html("tags/mar-tierra").contains("mar/tierra</h1>"));
    for (var list : List.of("archive/2026-05-01", "authors/i-ana", "sections/c-b", "calendar")) {
      assertFalse(newsroom.html(list).contains("<script>"), list);
      assertFalse(newsroom.html(list).contains("<i>"), list);
    }
  }

  @Test
  void keepANameAsItWasFirstWritten() {
    put("faro", "Faro", "\"section\":\"Mar\"");
    flow();
    put("otro", "Otro", "\"section\":\"MAR\"");
    flow();
    assertTrue(newsroom.html("sections/mar").contains(">Mar</h1>"));
    assertTrue(newsroom.html("sections/mar").contains("Otro"));
  }

  @Test
  void followAProfile() {
    put("faro", "Faro", "\"authors\":[\"Ana\"]");
    flow();
    newsroom.authors("PUT", ANA, "{\"name\":\"Ana Pérez\",\"biography\":\"Uno.\\n\\nDos.\"}");
    flow();
    assertTrue(newsroom.html("authors/ana").contains(">Ana Pérez</h1>"));
    assertTrue(newsroom.html("authors/ana").contains("<p dir=\"auto\">Dos.</p>"));
  }

  @Test
  void areLeftAloneWhereAnEntryLiesBeyondThem() {
    for (var i = 10; i < 31; i++) {
      newsroom.put(
          "n" + i, "{\"title\":\"N\",\"date\":\"2026-05-%d\",\"section\":\"Mar\"}".formatted(i));
    }
    flow();
    var mar = newsroom.bucket.head("sections/mar");
    var calendar = newsroom.bucket.head("calendar");
    newsroom.put("n10", "{\"title\":\"Otra\",\"date\":\"2026-05-10\",\"section\":\"Mar\"}");
    flow();
    assertEquals(mar, newsroom.bucket.head("sections/mar"));
    assertEquals(calendar, newsroom.bucket.head("calendar"));
    newsroom.put("n11", "{\"title\":\"Otra\",\"date\":\"2026-05-11\",\"section\":\"Mar\"}");
    flow();
    assertNotEquals(mar, newsroom.bucket.head("sections/mar"));
  }

  @Test
  void comeToTheSameWhateverTheOrderOfTheRecords() {
    var random = new Random(20260501);
    edits();
    newsroom.settle();
    var records = new ArrayList<Recorded>(newsroom.table.recordsAfter(0));
    var inOrder = lists(records);
    assertTrue(inOrder.size() > 10, inOrder.keySet().toString());
    for (var round = 0; round < 5; round++) {
      Collections.shuffle(records, random);
      assertEquals(inOrder, lists(records));
    }
  }

  /// While the lists are already printed, records come between others' commits.
  @Test
  void comeToTheSameWhereTheyWerePrintedBetweenTheEdits() {
    put("faro", "Faro", "\"section\":\"Mar\",\"tags\":[\"Luz\"],\"authors\":[\"Ana\"]");
    newsroom.drain();
    edits();
    newsroom.drain();
    newsroom.settle();
    newsroom.drain();
    assertEquals(lists(newsroom.table.recordsAfter(0)), onlyLists(newsroom.pages()));
  }

  private void edits() {
    put("faro", "Faro", "\"section\":\"Mar\",\"tags\":[\"Luz\"],\"authors\":[\"Ana\"]");
    put(
        "otro",
        "Otro",
        "\"section\":\"mar\",\"tags\":[\"C++ & <b>\"],\"authors\":[\"Ana\",\"Luis\"]");
    put(
        "faro",
        "Linterna",
        "\"section\":\"Tierra\",\"tags\":[\"luz\",\"a/b\"],\"authors\":[\"Luis\"]");
    newsroom.authors("PUT", ANA, "{\"name\":\"Ana Pérez\",\"role\":\"Redactora\"}");
    newsroom.put("viejo", "{\"title\":\"Viejo\",\"date\":\"2020-02-29\",\"tags\":[\"fugaz\"]}");
    newsroom.put("viejo", "{\"title\":\"Viejo\",\"date\":\"2020-03-01\"}");
    put("baja", "Baja", "\"section\":\"Breves\",\"authors\":[\"Eva\"]");
    newsroom.delete("baja");
    put("otro", "Otro <script>", "\"draft\":true,\"section\":\"mar\",\"authors\":[\"Ana\"]");
  }

  private void put(String id, String title, String more) {
    newsroom.put(id, "{\"title\":\"%s\",\"date\":\"2026-05-01\",%s}".formatted(title, more));
  }

  private void flow() {
    newsroom.settle();
    newsroom.drain();
  }

  /// What these records print, in this order, on the table as it is now.
  private Map<String, String> lists(List<Recorded> records) {
    var other = new Newsroom();
    for (var record : newsroom.table.recordsAfter(0)) {
      newsroom.table.get(record.key(), true).ifPresent(it -> other.table.write(Write.put(it)));
    }
    Edition.always().forEach(it -> other.wiring().printing().print(it, List.of()));
    assertEquals(List.of(), other.render(StreamEvent.of(records)));
    return onlyLists(other.pages());
  }

  private static Map<String, String> onlyLists(Map<String, String> pages) {
    var lists = new TreeMap<>(pages);
    lists.keySet().removeIf(Predicate.not(ListPagesTest::isList));
    return lists;
  }

  private static boolean isList(String key) {
    return key.matches("(sections|tags|authors|archive|feeds|sitemaps)/.*|calendar|sitemap.xml");
  }

  private List<String> keys() {
    return List.copyOf(newsroom.pages().keySet());
  }
}
