package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The map of what dirties what, held by what it is for: after each kind of edit, every object is
/// what the table alone would print, and their number does not grow with the site.
class EveryPageFollowsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// More than any list shows but for a day's.
  private static final int ARTICLES = 65;

  private final Newsroom newsroom = new Newsroom();
  private final Talk talk = new Talk(newsroom);

  /// What a newsroom does, as a test does it. `n3` is among the latest, `n64` is beyond every list
  /// but its day's, and has the most comments of all.
  @SuppressWarnings("ImmutableEnumChecker")
  enum Edit {
    NEW(it -> it.put("nuevo", article(-1))),
    TITLE(it -> it.put("n3", article(3).put("title", "Otro título"))),
    TITLE_OF_AN_OLD_ONE_THAT_MANY_COMMENT_ON(
        it -> it.put("n64", article(64).put("title", "Otro título"))),
    BODY(it -> it.put("n3", article(3).put("body", "Otro texto."))),
    SLUG(it -> it.put("n3", article(3).put("slug", "otra-parte"))),
    DATE(it -> it.put("n3", article(3).put("date", "2026-02-28T10:00:00Z"))),
    DATE_OF_AN_OLD_ONE(it -> it.put("n64", article(64).put("date", "2026-05-31T10:00:00Z"))),
    SECTION(it -> it.put("n3", article(3).put("section", "Otra sección"))),
    A_TAG_MORE_AND_OFF_AGAIN(it -> {
      it.put("n3", with(article(3), "tags", "Fugaz"));
      it.newsroom.flow();
      it.put("n3", article(3));
    }),
    AUTHORS(it -> it.put("n3", with(article(3), "authors", "Eva", "Luis"))),
    FEATURED(it -> it.put("n3", article(3).put("featured", true))),
    LANGUAGE(it -> it.put("n3", article(3).put("language", "en"))),
    PICTURE(it -> it.put("n3", article(3).put("image", "/media/otra.jpg"))),
    VIDEO(it -> it.put("n3", article(3).put("video", "https://vimeo.com/76979871"))),
    VIDEO_OFF(it -> it.put("n5", without(article(5), "video"))),
    ALIAS(it -> it.put("n3", with(article(3), "aliases", "2019/antes"))),
    CORRECTION(it -> {
      var correction = article(3);
      correction
          .putArray("corrections")
          .addObject()
          .put("date", "2026-05-31")
          .put("text", "Eran tres.");
      it.put("n3", correction);
    }),
    UNPUBLISHED(it -> it.put("n3", article(3).put("draft", true))),
    UNPUBLISHED_AND_AGAIN(it -> {
      it.put("n64", article(64).put("draft", true));
      it.newsroom.flow();
      it.put("n64", article(64));
    }),
    SCHEDULED(it -> it.put("n3", article(3).put("date", "2026-06-01T13:00:00Z"))),
    SCHEDULED_AND_PUBLISHED(it -> {
      it.put("nuevo", article(-1).put("date", "2026-06-01T13:00:00Z"));
      it.put("n64", article(64).put("date", "2026-06-01T13:00:00Z"));
      it.newsroom.flow();
      it.after(Duration.ofHours(1));
    }),
    EXPIRED(it -> {
      it.put("n3", article(3).put("expires", "2026-06-01T13:00:00Z"));
      it.newsroom.flow();
      it.after(Duration.ofHours(1));
    }),
    WITHDRAWN(it -> it.newsroom.delete("n3")),
    THE_OLDEST_WITHDRAWN(it -> it.newsroom.delete("n64")),
    A_STANDING_PAGE(it -> it.newsroom.put("acerca", "{\"title\":\"Acerca de\",\"kind\":\"page\"}")),
    PROFILE(it ->
        it.newsroom.authors(
            "PUT", Optional.of("ana"), "{\"name\":\"Ana Pérez\",\"role\":\"Redactora\"}")),
    COMMENT(it -> it.talk.approved("n3")),
    COMMENT_TAKEN_BACK(it -> {
      var comment = it.talk.approved("n3");
      it.newsroom.flow();
      it.talk.judge("n3", comment, "spam");
    }),
    THE_NEXT_DAY(it -> it.after(Duration.ofDays(1))),
    THE_NEXT_MONTH_BUT_ONE(it -> it.after(Duration.ofDays(61)));

    private final Consumer<EveryPageFollowsTest> edit;

    Edit(Consumer<EveryPageFollowsTest> edit) {
      this.edit = edit;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isWhatTheTableWouldPrint(Edit edit) {
    fill(ARTICLES);
    newsroom.flow();
    assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    edit.edit.accept(this);
    newsroom.flow();
    assertEquals(FreshEdition.of(newsroom), newsroom.pages());
  }

  @Test
  void retitlesAnOldArticleWhereverItStillStands() {
    fill(ARTICLES);
    newsroom.flow();
    Edit.TITLE_OF_AN_OLD_ONE_THAT_MANY_COMMENT_ON.edit.accept(this);
    newsroom.flow();
    for (var page : List.of("index.html", "fragments/sidebar")) {
      assertTrue(newsroom.html(page).contains("Otro título"), page);
      assertFalse(newsroom.html(page).contains("Artículo 64<"), page);
    }
  }

  @Test
  void isNoMoreWithTenThousandArticlesThanWithTen() {
    fill(10);
    newsroom.skip();
    var few = written();
    for (var i = 0; i < 10_000; i++) {
      put("viejo" + i, article(100 + i));
    }
    newsroom.skip();
    assertEquals(few, written());
  }

  /// What one new article writes, which is taken back again.
  private Set<String> written() {
    put("nuevo", article(-1));
    var written = newsroom.flow();
    newsroom.delete("nuevo");
    newsroom.flow();
    return written;
  }

  private void fill(int count) {
    newsroom.minute();
    for (var i = 0; i < count; i++) {
      put("n" + i, article(i));
    }
    for (var i = 0; i < 6; i++) {
      talk.approved("n" + (count - 1));
    }
    talk.approved("n1");
    newsroom.settle();
  }

  private void after(Duration time) {
    newsroom.now = newsroom.now.plus(time);
    newsroom.minute();
  }

  private void put(String id, ObjectNode article) {
    var answer = newsroom.put(id, article.toString());
    assertTrue(answer.getStatusCode() < 300, answer.getBody());
  }

  /// Nine in a day, the first on the day that pages take as today.
  private static ObjectNode article(int place) {
    var article =
        JSON.createObjectNode()
            .put("title", "Artículo " + place)
            .put("description", "Lo que trae.")
            .put(
                "date",
                Instant.parse("2026-06-01T09:00:00Z").minusSeconds(9_600L * place).toString())
            .put("section", List.of("Mar", "C++ & <b>", "Cultura").get(Math.floorMod(place, 3)))
            .put("body", "Texto.");
    if (place % 5 == 0) {
      article.put("video", "https://www.youtube.com/watch?v=aqz-KE-bpKQ");
    }
    with(article, "tags", "Luz", "a/b");
    return with(article, "authors", place % 2 == 0 ? "Ana" : "Luis");
  }

  private static ObjectNode with(ObjectNode article, String member, String... texts) {
    var array = article.putArray(member);
    for (var text : texts) {
      array.add(text);
    }
    return article;
  }

  private static ObjectNode without(ObjectNode article, String member) {
    article.remove(member);
    return article;
  }
}
