package org.gaceta.pages;

import static org.gaceta.pages.Samples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Translation;
import org.gaceta.domain.author.Profile;
import org.gaceta.domain.site.Portfolio;
import org.gaceta.domain.site.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {
  private static final String SITE = "https://gaceta.example";
  private final FakeArchive archive = new FakeArchive();

  @Nested
  class AnArticle {
    @Test
    void isSharedWithItsPictureItsDatesAndWhatItNames() {
      var later = Samples.PUBLISHED.plusSeconds(3600);
      var head = head(article("a-1", it -> it.changed(later)));
      assertSays(head, "og:type", "article");
      assertSays(head, "og:title", "El Duero se desborda");
      assertSays(head, "og:locale", "es");
      assertSays(head, "og:image", SITE + "/media/river.jpg");
      assertSays(head, "og:image:width", "1600");
      assertSays(head, "og:image:height", "1000");
      assertSays(head, "og:image:alt", "El río, crecido");
      assertSays(head, "twitter:card", "summary_large_image");
      assertSays(head, "article:published_time", "2026-03-09T18:30:00+01:00");
      assertSays(head, "article:modified_time", "2026-03-09T19:30:00+01:00");
      assertSays(head, "article:section", "Sucesos");
      assertSays(head, "article:tag", "Ríos");
      assertSays(head, "article:author", SITE + "/authors/ana-perez");
      assertSays(head, "version", "3");
    }

    @Test
    void isSharedByItsTitleWhereItHasNothingElse() {
      var head = head(article("a-1", StoryBuilder::bare));
      assertSays(head, "twitter:card", "summary");
      for (var absent :
          List.of("og:image", "og:description", "description", "article:tag", "article:author")) {
        assertEquals(List.of(), head.meta(absent), absent);
      }
    }

    @Test
    void saysItsOwnLocaleWithATerritoryWhereItHasOne() {
      assertSays(head(article("a-1", it -> it.in(Locale.of("pt", "BR")))), "og:locale", "pt_BR");
    }

    @Test
    void namesItsTranslationsAndItselfToCrawlers() {
      var links = head(translated()).document().select("head link[rel=alternate][hreflang]");
      assertEquals(List.of("es", "en", "zh-Hant"), links.eachAttr("hreflang"));
      assertEquals(
          List.of(
              SITE + "/articles/a-1", "https://example.org/river?a=1&b=2", SITE + "/articles/he"),
          links.eachAttr("href"));
    }

    @Test
    void leadsReadersToItsTranslationsEachByItsOwnName() {
      var links = head(translated()).document().select("article header a[hreflang]");
      assertEquals(List.of("English", "中文 (繁體)"), links.eachText());
      assertEquals(List.of("en", "zh-Hant"), links.eachAttr("lang"));
      assertEquals("/articles/he", links.last() == null ? "" : links.last().attr("href"));
      assertTrue(head(translated()).document().text().contains("Leer en: English, 中文"));
    }

    @Test
    void hasNoAlternateWhereItHasNoTranslation() {
      assertEquals(0, head(article("a-1")).document().select("[hreflang]").size());
    }

    private static Article translated() {
      return article(
          "a-1",
          it ->
              it.translated(
                  new Translation(
                      Locale.of("en"), new WebAddress("https://example.org/river?a=1&b=2")),
                  new Translation(
                      Locale.forLanguageTag("zh-Hant"), new WebAddress("/articles/he"))));
    }
  }

  @Test
  void aStandingPageIsNoArticle() {
    var head = head(article("a-1", StoryBuilder::standing));
    assertSays(head, "og:type", "website");
    assertEquals(List.of(), head.meta("article:published_time"));
  }

  @Test
  void everyKindOfPageHasItsAddressItsTitleAndACard() {
    var x = new Slug("x");
    var day = LocalDate.of(2026, 3, 9);
    archive.days.put(day, List.of());
    archive.topics.put(new Page.OfTag(x).listing(), new Topic("Mar", List.of()));
    archive.topics.put(new Page.OfSection(x).listing(), new Topic("Mar", List.of()));
    archive.portfolios.put(x, new Portfolio(profile(x), 0, List.of()));
    for (var page :
        List.of(
            new Page.Front(),
            new Page.Calendar(),
            new Page.OfDay(day),
            new Page.OfTag(x),
            new Page.OfSection(x),
            new Page.OfAuthor(x))) {
      var head = HeadOfPage.of(Samples.SITE, archive, page);
      var address = page instanceof Page.Front ? SITE + "/" : SITE + page.href();
      assertEquals(
          List.of(address), head.document().select("link[rel=canonical]").eachAttr("href"));
      assertSays(head, "og:url", address);
      assertSays(head, "og:site_name", "La Gaceta");
      assertSays(head, "og:locale", "es");
      assertSays(head, "robots", "max-image-preview:large");
      assertEquals(1, head.meta("og:title").size());
      assertEquals(1, head.meta("description").size());
      assertEquals(head.meta("description"), head.meta("og:description"));
      var picture = page instanceof Page.OfAuthor;
      assertSays(head, "twitter:card", picture ? "summary_large_image" : "summary");
    }
  }

  private static Profile profile(Slug slug) {
    return new Profile(
        slug, "Ana", Optional.empty(), Optional.empty(), Optional.of(Samples.picture()), List.of());
  }

  private static HeadOfPage head(Article article) {
    var archive = new FakeArchive().holding(article, "Texto.");
    return HeadOfPage.of(Samples.SITE, archive, new Page.ArticleAt(article.id(), article.path()));
  }

  private static void assertSays(HeadOfPage head, String name, String content) {
    assertEquals(List.of(content), head.meta(name), name);
  }
}
