package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RebuildOfLessTest {
  private static final String BEGINS = "archive/";

  private final Newspaper paper = new Newspaper();
  private final Newsroom newsroom = paper.newsroom;
  private final Works works = new Works(newsroom);

  @BeforeEach
  void fill() {
    paper.fill();
  }

  @Nested
  class OfAPrefix {
    @Test
    void putsRightWhatBeginsSoAndNothingElse() {
      var right = newsroom.pages();
      right.keySet().forEach(paper::alter);
      Newspaper.strays().forEach(paper::alter);
      var altered = newsroom.pages();
      works.rebuild(Map.of("prefix", BEGINS));
      assertEquals(begun(right, true), begun(newsroom.pages(), true));
      assertEquals(begun(altered, false), begun(newsroom.pages(), false));
    }

    @Test
    void settlesTheArticlesThatAreLiveThere() {
      paper.spoil();
      works.rebuild(Map.of("prefix", "articles/articulo-7"));
      assertEquals(3, newsroom.table.get(Newspaper.COUNTS, true).orElseThrow().read().number("n"));
      assertEquals(
          7, newsroom.table.get(Newspaper.OTHER_COUNTS, true).orElseThrow().read().number("n"));
    }

    private Map<String, String> begun(Map<String, String> pages, boolean so) {
      return pages.entrySet().stream()
          .filter(it -> it.getKey().startsWith(BEGINS) == so)
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  @Nested
  class OfADay {
    @Test
    void putsRightTheDaysPagesAndItsArticlesAlone() {
      var right = newsroom.pages();
      right.keySet().forEach(paper::alter);
      works.rebuild(Map.of("day", "2026-05-30"));
      var healed =
          newsroom.pages().entrySet().stream()
              .filter(it -> it.getValue().equals(right.get(it.getKey())))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      assertEquals(
          Set.of(
              "archive/2026-05-30",
              "sitemaps/2026-05-30.xml",
              "articles/articulo-9",
              "articles/articulo-10",
              "articles/articulo-11"),
          healed);
    }

    @Test
    void scansNothing() {
      assertEquals(1, works.call(Map.of("day", "2026-05-30")).get("parts"));
    }
  }

  @Nested
  class IntoAnotherBucket {
    @Test
    void printsTheWholeSite() {
      works.rebuild(Map.of("bucket", "otro"));
      assertEquals(FreshEdition.of(newsroom), Newsroom.pages(newsroom.otherBucket("otro")));
    }

    @Test
    void altersNothingElse() {
      newsroom.pages().keySet().forEach(paper::alter);
      Newspaper.strays().forEach(paper::alter);
      paper.spoil();
      newsroom.flow();
      var tags = newsroom.tags();
      var before = newsroom.table.recordsAfter(0).size();
      works.rebuild(Map.of("bucket", "otro"));
      assertEquals(tags, newsroom.tags());
      assertTrue(
          newsroom.table.recordsAfter(before).stream()
              .allMatch(it -> it.key().pk().startsWith("SETTING#rebuild")));
    }

    @Test
    void removesNothingThere() {
      newsroom
          .otherBucket("otro")
          .put(
              "articles/nada",
              new SiteObject(Bytes.utf8("x"), "text/plain", "", Map.of()),
              new Bucket.Precondition.None());
      works.rebuild(Map.of("bucket", "otro"));
      assertTrue(newsroom.otherBucket("otro").head("articles/nada").isPresent());
    }

    @Test
    void mayBeOfAPrefixToo() {
      works.rebuild(Map.of("bucket", "otro", "prefix", "tags/"));
      assertEquals(
          Set.of("tags/luz", "tags/a-b"), Newsroom.pages(newsroom.otherBucket("otro")).keySet());
    }
  }
}
