package org.gaceta.pages;

import static org.gaceta.pages.Samples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Video;
import org.gaceta.domain.author.Profile;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.site.Portfolio;
import org.gaceta.domain.site.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {
  private static final String SITE = "https://gaceta.example";
  private static final Set<String> ADDRESSES =
      Set.of("url", "item", "@id", "sameAs", "thumbnailUrl", "contentUrl", "embedUrl");
  private static final Set<String> DATES = Set.of("datePublished", "dateModified");

  /// What search engines ask of each type at least.
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "NewsArticle", List.of("headline", "datePublished", "dateModified", "publisher"),
          "NewsMediaOrganization", List.of("name", "url", "logo"),
          "BreadcrumbList", List.of("itemListElement"),
          "ListItem", List.of("position", "name", "item"),
          "ProfilePage", List.of("mainEntity"),
          "Person", List.of("name", "url"),
          "ImageObject", List.of("url"),
          "VideoObject", List.of("name"),
          "CorrectionComment", List.of("text", "datePublished"));

  private final FakeArchive archive = new FakeArchive();

  @Nested
  class AnArticle {
    @Test
    void saysAllThatItsPageSays() {
      var news = head(article("a-1")).thing("NewsArticle");
      assertEquals("El Duero se desborda", news.path("headline").asText());
      assertEquals("El agua sube tres metros.", news.path("description").asText());
      assertEquals("2026-03-09T18:30:00+01:00", news.path("datePublished").asText());
      assertEquals(news.path("datePublished"), news.path("dateModified"));
      assertEquals("Ana Pérez", news.at("/author/0/name").asText());
      assertEquals(SITE + "/authors/ana-perez", news.at("/author/0/url").asText());
      assertEquals("La Gaceta", news.at("/publisher/name").asText());
      assertTrue(news.at("/publisher/logo/url").asText().startsWith(SITE + "/assets/"));
      assertEquals(SITE + "/media/river.jpg", news.at("/image/url").asText());
      assertEquals(1600, news.at("/image/width").asInt());
      assertEquals(1000, news.at("/image/height").asInt());
      assertEquals("El Duero, el lunes.", news.at("/image/caption").asText());
      assertEquals("Ana Pérez", news.at("/image/creditText").asText());
      assertTrue(news.path("isAccessibleForFree").booleanValue());
      assertEquals("es", news.path("inLanguage").asText());
      assertEquals("Sucesos", news.path("articleSection").asText());
      assertEquals("[\"Ríos\"]", news.path("keywords").toString());
      assertEquals("Zamora", news.path("dateline").asText());
      assertEquals(SITE + "/articles/a-1", news.at("/mainEntityOfPage/@id").asText());
      assertEquals(0, news.path("commentCount").asInt(-1));
      assertFalse(news.has("correction") || news.has("video"));
    }

    @Test
    void countsItsComments() {
      var article = article("a-1");
      archive.discussing(article, new Discussion(1_234, List.of()));
      assertEquals(1_234, head(article, archive).thing("NewsArticle").path("commentCount").asInt());
    }

    @Test
    void isItsAgencysWhereNobodyIsNamedAndNamesItAsTheSourceElsewhere() {
      var wire = head(article("a-1", it -> it.by().from("Agencia Sur"))).thing("NewsArticle");
      assertEquals(
          "{\"@type\":\"Organization\",\"name\":\"Agencia Sur\"}", wire.at("/author/0").toString());
      var both = head(article("a-1", it -> it.from("Agencia Sur"))).thing("NewsArticle");
      assertEquals("Person", both.at("/author/0/@type").asText());
      assertEquals("Agencia Sur", both.at("/sourceOrganization/name").asText());
    }

    @Test
    void isThePapersWhereItSaysNothingButItsTitle() {
      var head = head(article("a-1", StoryBuilder::bare));
      var news = head.thing("NewsArticle");
      assertEquals("NewsMediaOrganization", news.at("/author/0/@type").asText());
      for (var absent :
          List.of("description", "image", "articleSection", "keywords", "dateline", "video")) {
        assertFalse(news.has(absent), absent);
      }
      assertEquals(List.of("La Gaceta", "El Duero se desborda"), names(head));
    }

    @Test
    void tellsItsCorrectionsAndThatTheyChangedIt() {
      var correction = new Correction(Instant.parse("2026-07-01T08:00:00Z"), "Son dos.");
      var news = head(article("a-1", it -> it.corrected(correction))).thing("NewsArticle");
      assertEquals("CorrectionComment", news.at("/correction/0/@type").asText());
      assertEquals("Son dos.", news.at("/correction/0/text").asText());
      assertEquals("2026-07-01T10:00:00+02:00", news.at("/correction/0/datePublished").asText());
      assertEquals("2026-07-01T10:00:00+02:00", news.path("dateModified").asText());
    }

    @Test
    void showsItsVideo() {
      var poster = Optional.of(new WebAddress("/media/p.jpg"));
      var file = new Video(new WebAddress("/media/a.mp4"), poster, Optional.of("La riada"));
      var video = head(article("a-1", it -> it.showing(file))).thing("NewsArticle").path("video");
      assertEquals("La riada", video.path("name").asText());
      assertEquals(SITE + "/media/a.mp4", video.path("contentUrl").asText());
      assertEquals(SITE + "/media/p.jpg", video.path("thumbnailUrl").asText());
      var hosted =
          new Video(
              new WebAddress("https://youtu.be/dQw4w9WgXcQ"), Optional.empty(), Optional.empty());
      video = head(article("a-1", it -> it.showing(hosted))).thing("NewsArticle").path("video");
      assertEquals("El Duero se desborda", video.path("name").asText());
      assertTrue(video.path("embedUrl").asText().contains("youtube-nocookie.com"));
      assertFalse(video.has("contentUrl"));
      assertTrue(video.has("uploadDate"));
    }

    @Test
    void standsBelowItsSection() {
      var head = head(article("a-1"));
      assertEquals(List.of("La Gaceta", "Sucesos", "El Duero se desborda"), names(head));
      assertEquals(
          List.of("1", "2", "3"), head.thing("BreadcrumbList").findValuesAsText("position"));
      assertEquals(
          List.of(SITE + "/", SITE + "/sections/sucesos", SITE + "/articles/a-1"),
          head.thing("BreadcrumbList").findValuesAsText("item"));
    }

    @Test
    void saysItsOwnLanguage() {
      var head = head(article("a-1", it -> it.in(Locale.of("ar")).titled("النيل يفيض")));
      assertEquals("ar", head.thing("NewsArticle").path("inLanguage").asText());
      assertEquals("النيل يفيض", head.thing("NewsArticle").path("headline").asText());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "</script><script>alert(1)</script>",
          "</SCRIPT ><img src=x onerror=alert(1)>",
          "<!--<script>",
          "-->]]>",
          "\"},{\"@type\":\"Person\"}",
          "\\u003c/script\\u003e\\",
          "C++ & <b> &lt;",
          "\u2028\u2029"
        })
    void isDataWhateverWasTyped(String typed) {
      var head = head(article("a-1", it -> it.saying(typed)));
      var news = head.thing("NewsArticle");
      assertEquals(typed, news.path("headline").asText());
      assertEquals(typed, news.at("/author/0/name").asText());
      assertEquals(typed, news.at("/image/caption").asText());
      assertEquals(typed, news.at("/correction/0/text").asText());
      assertEquals(1, head.document().select("script:not([type=application/ld+json])").size());
      assertEquals(0, head.document().select("img[onerror]").size());
    }

    @Test
    void isHeadedByTheWholeOfALongTitle() {
      var title = "Año ".repeat(75);
      assertEquals(
          title,
          head(article("a-1", it -> it.titled(title)))
              .thing("NewsArticle")
              .path("headline")
              .asText());
    }
  }

  @Test
  void aStandingPageIsNoNews() {
    var head = head(article("a-1", StoryBuilder::standing));
    var page = head.thing("WebPage");
    assertEquals("El Duero se desborda", page.path("name").asText());
    assertEquals("La Gaceta", page.at("/isPartOf/name").asText());
    assertFalse(page.has("datePublished"));
    assertTrue(head.maybe("NewsArticle").isEmpty());
    assertEquals(List.of("La Gaceta", "El Duero se desborda"), names(head));
  }

  @Test
  void theFrontPageIsTheNewspapers() {
    var head = head(new Page.Front());
    assertEquals(SITE + "/", head.thing("NewsMediaOrganization").path("url").asText());
    assertEquals("La Gaceta", head.thing("WebSite").path("name").asText());
    assertEquals(
        head.thing("NewsMediaOrganization").path("@id"),
        head.thing("WebSite").at("/publisher/@id"));
  }

  @Test
  void anAuthorsPageIsTheirProfile() {
    var head = author(profile(Optional.of(Samples.picture())));
    var person = head.thing("ProfilePage").path("mainEntity");
    assertEquals("Person", person.path("@type").asText());
    assertEquals("Ana <b>", person.path("name").asText());
    assertEquals("Redactora", person.path("jobTitle").asText());
    assertEquals("Uno.\n\nDos.", person.path("description").asText());
    assertEquals(SITE + "/media/river.jpg", person.at("/image/url").asText());
    assertEquals("[\"https://social.example/@ana\"]", person.path("sameAs").toString());
    assertEquals(SITE + "/authors/x", person.path("url").asText());
    assertEquals(List.of("La Gaceta", "Ana <b>"), names(head));
    assertFalse(head.thing("ProfilePage").has("dateCreated"));
  }

  @Test
  void listsStandBelowTheFrontPageAndADayBelowTheCalendar() {
    for (var page : List.of(new Page.OfSection(new Slug("x")), new Page.OfTag(new Slug("x")))) {
      archive.topics.put(page.listing(), new Topic("C++ & <b>", List.of()));
      assertEquals(List.of("La Gaceta", "C++ & <b>"), names(head(page)));
    }
    assertEquals(List.of("La Gaceta", "Hemeroteca"), names(head(new Page.Calendar())));
    archive.days.put(LocalDate.of(2026, 3, 9), List.of());
    assertEquals(
        List.of("La Gaceta", "Hemeroteca", "9 de marzo de 2026"),
        names(head(new Page.OfDay(LocalDate.of(2026, 3, 9)))));
  }

  private static List<String> names(HeadOfPage head) {
    return head.thing("BreadcrumbList").findValuesAsText("name");
  }

  private static Profile profile(Optional<Picture> picture) {
    return new Profile(
        new Slug("x"),
        "Ana <b>",
        Optional.of("Redactora"),
        Optional.of("Uno.\n\nDos."),
        picture,
        List.of(new WebAddress("https://social.example/@ana")));
  }

  private HeadOfPage author(Profile profile) {
    archive.portfolios.put(profile.slug(), new Portfolio(profile, 0, List.of()));
    return head(new Page.OfAuthor(profile.slug()));
  }

  private HeadOfPage head(Article article) {
    return head(article, new FakeArchive().holding(article, "Texto."));
  }

  private static HeadOfPage head(Article article, FakeArchive holding) {
    return shaped(
        HeadOfPage.of(Samples.SITE, holding, new Page.ArticleAt(article.id(), article.path())));
  }

  private HeadOfPage head(Page page) {
    return shaped(HeadOfPage.of(Samples.SITE, archive, page));
  }

  /// Every thing has its context, what its type requires, whole addresses and dates with an offset.
  private static HeadOfPage shaped(HeadOfPage head) {
    for (var thing : head.things()) {
      assertEquals("https://schema.org", thing.path("@context").asText());
      assertShaped(thing);
    }
    return head;
  }

  private static void assertShaped(JsonNode node) {
    for (var required : REQUIRED.getOrDefault(node.path("@type").asText(), List.of())) {
      assertTrue(node.hasNonNull(required), () -> required + " in " + node);
    }
    node.properties()
        .forEach(it -> {
          if (ADDRESSES.contains(it.getKey())) {
            texts(it.getValue()).forEach(at -> assertTrue(URI.create(at).isAbsolute(), at));
          }
          if (DATES.contains(it.getKey())) {
            assertTrue(OffsetDateTime.parse(it.getValue().asText()).getYear() > 2000);
          }
        });
    node.forEach(StructuredDataTest::assertShaped);
  }

  private static List<String> texts(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asText).toList()
        : List.of(node.asText());
  }
}
