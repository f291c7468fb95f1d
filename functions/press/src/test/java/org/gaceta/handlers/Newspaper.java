package org.gaceta.handlers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// A newspaper of a dozen articles of every kind, printed; and ways to spoil it.
final class Newspaper {
  static final Key COUNTS = new Key("ARTICLE#n7", "ARTICLE#COUNTS");
  static final Key OTHER_COUNTS = new Key("ARTICLE#n1", "ARTICLE#COUNTS");

  final Newsroom newsroom = new Newsroom();
  private final Talk talk = new Talk(newsroom);

  void fill() {
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

  static ObjectNode article(int place) {
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
  void spoil() {
    set(COUNTS, "n", new Value.Whole(99));
    set(OTHER_COUNTS, "n", new Value.Whole(7));
    delete("LISTING#section#mar", "LISTING");
    delete("LISTING#tag#luz", "LISTING");
    delete("DAYS", "2026-05-31");
    delete("RANK#authors", first("RANK#authors"));
    delete("RANK#commented#2026-05", first("RANK#commented#2026-05"));
    row("RANK#commented#2026-05", "0000000050#n9");
    row("RANK#commented#2026-04", "0000000003#n7");
    row("RANK#authors", "0000000099#nadie");
  }

  private String first(String ranking) {
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
    newsroom.table.write(Write.delete(new Key(pk, sk)));
  }

  /// Adds a row of a ranking.
  void row(String pk, String sk) {
    newsroom.table.write(
        Write.put(
            Item.at(new Key(pk, sk))
                .text("title", "Nada")
                .text("name", "Nadie")
                .text("address", "articles/nada")
                .text("language", "es")
                .build()));
  }

  /// Puts something else there, whatever is there.
  void alter(String key) {
    put(key, "otra cosa en " + key);
  }

  void put(String key, String text) {
    newsroom.bucket.put(
        key,
        new SiteObject(Bytes.utf8(text), "text/plain", "", Map.of()),
        new Bucket.Precondition.None());
  }

  static void empty(Bucket bucket) {
    bucket.list("", Optional.empty()).forEach(it -> bucket.delete(it.key(), it.etag()));
  }

  /// Keys of which the table explains none.
  static List<String> strays() {
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

  /// Keys that are not printed from the table.
  static List<String> kept() {
    return List.of("404", "api/x", "assets/a.css", "assets/ñ/😀", "media/uno.jpg", "robots.txt");
  }
}
