package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettleCountsTest {
  private final Newsroom newsroom = new Newsroom();

  @Nested
  class PutsOnce {
    @Test
    void theDayTheListingsAndTheAuthorsThatEntriesName() {
      newsroom.put("a", article("A", "\"Clara Ibáñez\"", "2026-05-01"));
      settle();
      assertEquals("C++ & <b>", item("LISTING#section#c-b", "LISTING").text("name"));
      assertEquals("Vida nocturna", item("LISTING#tag#vida-nocturna", "LISTING").text("name"));
      assertEquals("Clara Ibáñez", item("AUTHOR#clara-ibanez", "AUTHOR").text("name"));
      assertEquals(1, rows("DAYS").size());
    }

    @Test
    void theFirstNameAndNoOther() {
      newsroom.put("a", article("A", "\"Clara Ibáñez\"", "2026-05-01"));
      settle();
      newsroom.put("b", "{\"title\":\"B\",\"section\":\"c, b\",\"authors\":[\"CLARA IBÁÑEZ\"]}");
      settle();
      assertEquals("C++ & <b>", item("LISTING#section#c-b", "LISTING").text("name"));
      assertEquals("Clara Ibáñez", item("AUTHOR#clara-ibanez", "AUTHOR").text("name"));
    }

    @Test
    void alsoWhereTheArticleHasGoneAgain() {
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      newsroom.delete("a");
      settle();
      assertTrue(find("LISTING#section#c-b", "LISTING").isPresent());
      assertEquals(1, rows("DAYS").size());
    }
  }

  @Nested
  class Counts {
    @Test
    void theArticlesOfEachAuthorAndRanksThem() {
      newsroom.put("a", article("A", "\"Clara\",\"Tomás\"", "2026-05-01"));
      newsroom.put("b", article("B", "\"Clara\"", "2026-05-02"));
      settle();
      assertEquals(Map.of("clara", 2L, "tomas", 1L), counts());
      assertEquals(
          List.of("0000000002#clara", "0000000001#tomas"),
          rows("RANK#authors").stream().map(it -> it.key().sk()).toList());
      assertEquals("Clara", rows("RANK#authors").getFirst().text("name"));
    }

    @Test
    void noArticleThatNobodyCanRead() {
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      settle();
      newsroom.put("a", "{\"title\":\"A\",\"authors\":[\"Clara\"],\"draft\":true}");
      settle();
      assertEquals(Map.of("clara", 0L), counts());
      assertEquals(List.of(), rows("RANK#authors"));
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      settle();
      assertEquals(Map.of("clara", 1L), counts());
      newsroom.delete("a");
      settle();
      assertEquals(Map.of("clara", 0L), counts());
    }

    @Test
    void anewWhereAnArticleChangesHands() {
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      settle();
      newsroom.put("a", article("A", "\"Tomás\"", "2026-05-01"));
      settle();
      assertEquals(Map.of("clara", 0L, "tomas", 1L), counts());
    }

    @Test
    void rightWhenAnArticleWentThereAndBackBeforeAnybodyLooked() {
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      settle();
      newsroom.put("a", article("A", "\"Tomás\"", "2026-05-01"));
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      settle();
      assertEquals(Map.of("clara", 1L), nonZero(counts()));
    }

    @Test
    void showsAProfileThatWasChanged() {
      newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
      settle();
      newsroom.table.write(
          Write.put(
              Item.at(new Key("AUTHOR#clara", "AUTHOR"))
                  .text("name", "Clara Ibáñez")
                  .text("role", "Redactora")
                  .build()));
      settle();
      assertEquals("Clara Ibáñez", rows("RANK#authors").getFirst().text("name"));
      assertEquals("Redactora", rows("RANK#authors").getFirst().text("role"));
    }

    @Test
    void manyArticlesOfOneBatch() {
      for (var i = 0; i < 60; i++) {
        newsroom.put("n" + i, article("N" + i, "\"A%d\",\"Clara\"".formatted(i % 7), "2026-05-01"));
      }
      settle();
      var counts = counts();
      assertEquals(60L, counts.get("clara"));
      assertEquals(120L, counts.values().stream().mapToLong(Long::longValue).sum());
    }
  }

  @Test
  void readsTheProjectsOwnStreamRecord() {
    newsroom.handle(Newsroom.request("publish-article.json"));
    var event = Newsroom.file("comment-changed.json");
    var comment = Notices.of(event).all().getFirst().after().orElseThrow();
    newsroom.table.write(Write.put(comment));
    assertEquals(List.of(), newsroom.settle(event));
    assertEquals("Nuria Sanz", item("ARTICLE#faro", comment.key().sk()).text("name"));
    assertEquals(1, rows("RANK#commented#2026-02").size());
  }

  @Test
  void holdsUpNoOtherRecordForOneThatCannotBeSettled() {
    newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
    var broken = new Key("DISCUSSION#a", "COMMENT#" + "0".repeat(26));
    newsroom.table.write(Write.put(Item.at(broken).text("state", "broken").build()));
    var comment = new Talk(newsroom).approved("a");
    assertEquals(List.of(), newsroom.settle(newsroom.table.recordsAfter(0)));
    assertEquals(List.of(KeyMessage.of(List.of(broken))), newsroom.settleQueue.bodies());
    assertTrue(find("ARTICLE#a", "COMMENT#" + comment).isPresent());
    assertEquals(Map.of("clara", 1L), counts());
  }

  @Nested
  class Converges {
    @Test
    void whateverTheOrderOfTheRecordsAndHoweverOftenTheyCome() {
      edits();
      var records = new ArrayList<Recorded>(newsroom.table.recordsAfter(0));
      settle();
      var right = settledItems();
      var random = new Random(7);
      for (var round = 0; round < 3; round++) {
        Collections.shuffle(records, random);
        var cut = random.nextInt(records.size());
        deliver(records.subList(0, cut));
        deliver(records.subList(cut, records.size()));
        settle();
        assertEquals(right, settledItems());
      }
    }

    @Test
    void toWhatASingleLookAtTheEndSettles() {
      var other = new SettleCountsTest();
      for (var step : List.<Runnable>of(this::edits, () -> newsroom.delete("b"))) {
        step.run();
        settle();
      }
      other.edits();
      other.newsroom.delete("b");
      other.settle();
      assertEquals(nonZero(other.counts()), nonZero(counts()));
      assertEquals(
          other.rows("RANK#authors").stream().map(Item::key).toList(),
          rows("RANK#authors").stream().map(Item::key).toList());
    }

    private void edits() {
      SettleCountsTest.this.edits();
    }
  }

  private void edits() {
    newsroom.put("a", article("A", "\"Clara\"", "2026-05-01"));
    newsroom.put("b", article("B", "\"Clara\",\"Tomás\"", "2026-05-02"));
    newsroom.put("a", article("A", "\"Tomás\"", "2026-05-01"));
    newsroom.put("c", article("C", "\"Inés\"", "2026-05-03"));
    newsroom.put("a", article("A dos", "\"Clara\"", "2026-04-01"));
    newsroom.put("c", "{\"title\":\"C\",\"authors\":[\"Inés\"],\"draft\":true}");
  }

  private static String article(String title, String authors, String date) {
    return """
    {"title": "%s", "authors": [%s], "date": "%s", "section": "C++ & <b>", "tags": ["Vida nocturna"]}
    """
        .formatted(title, authors, date);
  }

  private void settle() {
    newsroom.settle();
  }

  private void deliver(List<Recorded> records) {
    assertEquals(List.of(), newsroom.settle(records));
  }

  private Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    for (var author : List.of("clara", "tomas", "ines", "a0", "a1", "a2", "a3", "a4", "a5", "a6")) {
      find("AUTHOR#" + author, "AUTHOR#COUNTS")
          .ifPresent(it -> counts.put(author, it.read().number("n")));
    }
    return counts;
  }

  private static Map<String, Long> nonZero(Map<String, Long> counts) {
    var some = new TreeMap<>(counts);
    some.values().removeIf(it -> it == 0);
    return some;
  }

  private Map<Key, Item> settledItems() {
    var items = new HashMap<Key, Item>();
    for (var record : newsroom.table.recordsAfter(0)) {
      newsroom
          .table
          .get(record.key(), true)
          .filter(it -> it.key().pk().startsWith("RANK") || it.key().sk().endsWith("COUNTS"))
          .ifPresent(it -> items.put(it.key(), it));
    }
    return items;
  }

  private List<Item> rows(String pk) {
    return newsroom.table.query(Query.strongly(pk, Range.ALL, Direction.DESCENDING, 100)).items();
  }

  private Item item(String pk, String sk) {
    return find(pk, sk).orElseThrow();
  }

  private Optional<Item> find(String pk, String sk) {
    return newsroom.table.get(new Key(pk, sk), true);
  }
}
