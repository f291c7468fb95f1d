package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.pages.Edition;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RebuildSiteTest {
  private static final Map<String, Object> ALL = Map.of();

  private final Newsroom newsroom = new Newsroom();
  private final Works works = new Works(newsroom);
  private final Talk talk = new Talk(newsroom);

  @Nested
  class OfAll {
    @Test
    void printsTheWholeSiteIntoAnEmptyBucket() {
      fill();
      empty(newsroom.bucket);
      var answer = works.rebuild(ALL);
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
      assertTrue((int) answer.getOrDefault("parts", 0) > 16, answer.toString());
    }

    @Test
    void printsThePagesThatAnEmptyTableExplains() {
      works.rebuild(ALL);
      assertEquals(
          Edition.always().stream().map(it -> it.path().text()).collect(Collectors.toSet()),
          newsroom.pages().keySet());
    }

    @Test
    void putsRightWhatWasAltered() {
      fill();
      newsroom.pages().keySet().forEach(RebuildSiteTest.this::alter);
      works.rebuild(ALL);
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void removesWhatTheTableDoesNotExplain() {
      fill();
      strays().forEach(RebuildSiteTest.this::alter);
      works.rebuild(ALL);
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void leavesWhatIsTheDeploymentsAndTheUploads() {
      fill();
      kept().forEach(RebuildSiteTest.this::alter);
      var tags = newsroom.tags();
      works.rebuild(ALL);
      kept().forEach(it -> assertEquals(tags.get(it), newsroom.tags().get(it), it));
    }

    @Test
    void putsNothingThatIsThereAlready() {
      fill();
      var tags = newsroom.tags();
      works.rebuild(ALL);
      assertEquals(tags, newsroom.tags());
    }

    @Test
    void settlesWhatWasSpoilt() {
      fill();
      spoil();
      works.rebuild(ALL);
      new Recount(newsroom.table).assertSettled();
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void altersNothingInATableThatIsInOrder() {
      fill();
      var before = newsroom.table.recordsAfter(0).size();
      works.rebuild(ALL);
      assertEquals(
          List.of(),
          newsroom.table.recordsAfter(before).stream()
              .map(Recorded::key)
              .filter(it -> !it.pk().startsWith("SETTING#rebuild"))
              .toList());
    }

    @Test
    void saysHowFarItHasCome() {
      fill();
      var parts = works.call(ALL).get("parts");
      assertEquals(parts, works.call(Map.of("progress", true)).get("toDo"));
      works.finish();
      var report = works.call(Map.of("progress", true));
      assertEquals(parts, report.get("done"));
      assertEquals(0, report.get("toDo"));
    }
  }

  private void fill() {
    newsroom.minute();
    for (var i = 0; i < 12; i++) {
      var place = i;
      newsroom.put("n" + i, article(place).toString());
    }
    newsroom.put("n3", article(3).put("slug", "otra-parte").toString());
    newsroom.delete("n4");
    newsroom.put("n5", article(5).put("draft", true).toString());
    newsroom.put("acerca", "{\"title\":\"Acerca de\",\"kind\":\"page\"}");
    for (var i = 0; i < 3; i++) {
      talk.approved("n7");
    }
    talk.approved("n8");
    newsroom.flow();
  }

  private static ObjectNode article(int place) {
    var article =
        JsonNodeFactory.instance
            .objectNode()
            .put("title", "Artículo " + place)
            .put(
                "date",
                Instant.parse("2026-05-31T21:30:00Z").minusSeconds(9_600L * place).toString())
            .put("section", List.of("Mar", "C++ & <b>", "Cultura").get(place % 3))
            .put("body", "Texto.");
    article.putArray("authors").add(place % 2 == 0 ? "Ana" : "Luis");
    article.putArray("tags").add("Luz").add("a/b");
    if (place % 5 == 0) {
      article.put("video", "https://www.youtube.com/watch?v=aqz-KE-bpKQ");
    }
    return article;
  }

  /// Falsifies what is settled, deletes rows, and adds some that nobody asked for.
  private void spoil() {
    set(new Key("ARTICLE#n7", "ARTICLE#COUNTS"), "n", new Value.Whole(99));
    set(new Key("ARTICLE#n1", "ARTICLE#COUNTS"), "n", new Value.Whole(7));
    delete("LISTING#section#mar", "LISTING");
    delete("LISTING#tag#luz", "LISTING");
    delete("DAYS", "2026-05-31");
    delete("RANK#authors", row("RANK#authors"));
    delete("RANK#commented#2026-05", row("RANK#commented#2026-05"));
    put("RANK#commented#2026-05", "0000000050#n9");
    put("RANK#commented#2026-04", "0000000003#n7");
    put("RANK#authors", "0000000099#nadie");
    put("RANK#authors", "0000000098#No es nadie");
  }

  private String row(String ranking) {
    return newsroom
        .table
        .query(Query.strongly(ranking, Query.Range.ALL, Query.Direction.DESCENDING, 1))
        .items()
        .getFirst()
        .key()
        .sk();
  }

  private void set(Key key, String name, Value value) {
    newsroom.table.write(new Write.Update(key, Map.of(name, value), Set.of(), Condition.NONE));
  }

  private void delete(String pk, String sk) {
    assertTrue(newsroom.table.get(new Key(pk, sk), true).isPresent(), pk + " " + sk);
    newsroom.table.write(Write.delete(new Key(pk, sk)));
  }

  private void put(String pk, String sk) {
    newsroom.table.write(
        Write.put(
            Item.at(new Key(pk, sk))
                .text("title", "Nada")
                .text("name", "Nadie")
                .text("address", "articles/nada")
                .text("language", "es")
                .build()));
  }

  private void alter(String key) {
    newsroom.bucket.put(
        key,
        new SiteObject(Bytes.utf8("otra cosa en " + key), "text/plain", "", Map.of()),
        new Bucket.Precondition.None());
  }

  private static void empty(Bucket bucket) {
    bucket.list("", Optional.empty()).forEach(it -> bucket.delete(it.key(), it.etag()));
  }

  private static List<String> strays() {
    return List.of(
        "!",
        "archive/1999-01-01",
        "archive/nunca",
        "articles/",
        "articles/artículo-5",
        "articles/zzz",
        "authors/nadie",
        "calendar/2026",
        "cualquiera/otra",
        "feeds/mar.txt",
        "feeds/nada.atom",
        "fragments/otro",
        "media0",
        "mediana",
        "pages/nada",
        "robots.txt2",
        "sections/nada",
        "sitemaps/2001-01-01.xml",
        "tags/nada",
        "😀");
  }

  private static List<String> kept() {
    return List.of("404", "api/x", "assets/a.css", "assets/ñ/😀", "media/uno.jpg", "robots.txt");
  }
}
