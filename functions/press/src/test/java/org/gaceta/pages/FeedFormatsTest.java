package org.gaceta.pages;

import static org.gaceta.pages.Samples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Topic;
import org.gaceta.pages.feed.FeedFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedFormatsTest {
  private static final Slug SUCESOS = new Slug("sucesos");
  private static final Instant MODIFIED = Instant.parse("2026-03-10T08:00:00.500Z");

  private final FakeArchive archive = new FakeArchive();

  @Nested
  class InRss {
    @Test
    void tellsOfItself() throws Exception {
      archive.publishing(article("a-1", it -> it.changed(MODIFIED)), "Texto.");
      var channel = rss(siteFeed(FeedFormat.RSS));
      assertEquals("La Gaceta", channel.getTitle());
      assertEquals("https://gaceta.example/", channel.getLink());
      assertEquals("Noticias y reportajes de La Gaceta.", channel.getDescription());
      assertEquals("es", channel.getLanguage());
      assertEquals(Instant.parse("2026-03-10T08:00:00Z"), channel.getLastBuildDate().toInstant());
      assertTrue(
          print(siteFeed(FeedFormat.RSS))
              .contains(
                  """
                  <channel><atom:link rel="self" \
                  type="application/rss+xml" href="https://gaceta.example/feed.rss"/>\
                  """),
          print(siteFeed(FeedFormat.RSS)));
    }

    @Test
    void saysNothingOfWhenItWasChangedWhereItIsEmpty() throws Exception {
      assertNull(rss(siteFeed(FeedFormat.RSS)).getLastBuildDate());
    }

    @Test
    void tellsOfEachArticleWhoWhenAndWhere() throws Exception {
      archive.publishing(article("a-1"), "Un *río*.");
      var item = item();
      assertEquals("El Duero se desborda", item.getTitle());
      assertEquals("https://gaceta.example/articles/a-1", item.getLink());
      assertEquals("tag:gaceta.example,2026:article/a-1", item.getGuid().getValue());
      assertFalse(item.getGuid().isPermaLink());
      assertEquals(Samples.PUBLISHED, item.getPubDate().toInstant());
      assertEquals(
          List.of("Sucesos", "Ríos"),
          item.getCategories().stream().map(it -> it.getValue()).toList());
      assertEquals(List.of("Ana Pérez"), dublinCore(item).getCreators());
      assertEquals(List.of(), dublinCore(item).getLanguages());
      assertEquals("El agua sube tres metros.", item.getDescription().getValue());
      assertEquals("<p>Un <em>río</em>.</p>", item.getContent().getValue());
    }

    @Test
    void describesAnArticleWithoutAStandfirstByAllOfIt() throws Exception {
      archive.publishing(article("a-1", StoryBuilder::bare), "Texto.");
      assertEquals("<p>Texto.</p>", item().getDescription().getValue());
      assertNull(item().getContent());
    }

    @Test
    void saysWhichOtherLanguageAnArticleIsIn() throws Exception {
      archive.publishing(article("a-1", it -> it.in(Locale.of("ar"))), "Texto.");
      assertEquals("ar", dublinCore(item()).getLanguage());
    }

    @Test
    void escapesAStandfirstTwiceSinceADescriptionIsMarkup() throws Exception {
      archive.publishing(article("a-1", it -> it.saying(Samples.HOSTILE)), "Texto.");
      assertEquals(Samples.HOSTILE, item().getTitle());
      assertEquals(
          "&lt;script&gt;alert(1)&lt;/script&gt;\"'&amp;&lt;!--",
          item().getDescription().getValue());
    }

    private DCModule dublinCore(Item item) {
      return (DCModule) item.getModule(DCModule.URI);
    }

    private Item item() throws Exception {
      return rss(siteFeed(FeedFormat.RSS)).getItems().getFirst();
    }
  }

  @Nested
  class InJson {
    @Test
    void tellsOfItself() throws Exception {
      var feed = json(siteFeed(FeedFormat.JSON));
      assertEquals("https://jsonfeed.org/version/1.1", feed.path("version").asText());
      assertEquals("La Gaceta", feed.path("title").asText());
      assertEquals("https://gaceta.example/", feed.path("home_page_url").asText());
      assertEquals("https://gaceta.example/feed.json", feed.path("feed_url").asText());
      assertEquals("es", feed.path("language").asText());
      assertEquals("La Gaceta", feed.at("/authors/0/name").asText());
      assertTrue(feed.path("items").isArray());
      assertEquals("stamp " + Samples.STAMP, feed.path("_stamp").asText());
    }

    @Test
    void tellsOfEachArticleWhoWhenAndWhere() throws Exception {
      archive.publishing(
          article("a-1", it -> it.changed(MODIFIED).in(Locale.of("ar"))), "Un *río*.");
      assertEquals(
          new ObjectMapper()
              .readTree(
                  """
                  {
                    "id": "tag:gaceta.example,2026:article/a-1",
                    "url": "https://gaceta.example/articles/a-1",
                    "title": "El Duero se desborda",
                    "summary": "El agua sube tres metros.",
                    "content_html": "<p>Un <em>río</em>.</p>",
                    "image": "https://gaceta.example/media/river.jpg",
                    "date_published": "2026-03-09T17:30:00Z",
                    "date_modified": "2026-03-10T08:00:00.500Z",
                    "language": "ar",
                    "authors": [
                      {"name": "Ana Pérez", "url": "https://gaceta.example/authors/ana-perez"}
                    ],
                    "tags": ["Sucesos", "Ríos"]
                  }
                  """),
          json(siteFeed(FeedFormat.JSON)).at("/items/0"));
    }

    @Test
    void hasTheStandfirstInPlaceOfAnAgencysText() throws Exception {
      archive.publishing(article("a-1", it -> it.from("Agencia Norte")), "Texto de la agencia.");
      var item = json(siteFeed(FeedFormat.JSON)).at("/items/0");
      assertEquals("El agua sube tres metros.", item.path("content_text").asText());
      assertFalse(item.has("content_html"));
      assertFalse(item.has("image"));
    }

    @Test
    void hasTheTitleWhereAnAgencysArticleSaysNothingElse() throws Exception {
      archive.publishing(article("a-1", it -> it.bare().from("Agencia Norte")), "Texto.");
      var item = json(siteFeed(FeedFormat.JSON)).at("/items/0");
      assertEquals("El Duero se desborda", item.path("content_text").asText());
      assertEquals("[{\"name\":\"Agencia Norte\"}]", item.path("authors").toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsNoTextOfAnAgency(FeedFormat format) {
    archive.publishing(article("a-1", it -> it.from("Agencia Norte")), "Texto de la agencia.");
    assertTrue(print(siteFeed(format)).contains("articles/a-1"));
    assertTrue(print(siteFeed(format)).contains("El agua sube tres metros."));
    assertFalse(print(siteFeed(format)).contains("Texto de la agencia"));
  }

  @ParameterizedTest
  @EnumSource
  void isReadBackWhateverAnArticleHolds(FeedFormat format) throws Exception {
    for (var odd : List.of(Samples.HOSTILE, "النيل يفيض", "]]>", "\u0001\uFFFE", "\uD800")) {
      archive.publishing(article("a-" + odd.hashCode(), it -> it.saying(odd)), odd);
    }
    if (format == FeedFormat.JSON) {
      assertEquals(5, json(siteFeed(format)).path("items").size());
    } else {
      assertEquals(5, entries(print(siteFeed(format))));
      assertTrue(print(siteFeed(format)).contains("\uFFFD\uFFFD"));
    }
    assertTrue(print(siteFeed(format)).contains("النيل يفيض"));
  }

  @ParameterizedTest
  @EnumSource
  void isServedAsWhatItIsAndSameButForItsStamp(FeedFormat format) {
    archive.publishing(article("a-1"), "Texto.");
    var renderer = new Renderer(Samples.SITE, archive);
    var one = Printed.object(renderer.render(siteFeed(format), List.of(), "ONE"));
    var two = Printed.object(renderer.render(siteFeed(format), List.of(), "TWO"));
    assertTrue(one.contentType().startsWith(format.mediaType()));
    assertEquals(two.body().text(), one.body().text().replace("ONE", "TWO"));
  }

  @Nested
  class OfASection {
    @Test
    void isNotThereBeforeItsRowIs() {
      assertEquals(
          new Rendering.Leave(), render(new Page.SectionFeed(SUCESOS, FeedFormat.RSS), List.of()));
    }

    @Test
    void isNamedAfterItAndHoldsItsArticlesAlone() throws Exception {
      archive.publishing(article("a-1"), "Texto.").publishing(article("b-1"), "Otro.");
      section("C++ & <b>", "a-1");
      var channel = rss(sectionFeed(FeedFormat.RSS));
      assertEquals("C++ & <b> · La Gaceta", channel.getTitle());
      assertEquals("https://gaceta.example/sections/sucesos", channel.getLink());
      assertEquals(1, channel.getItems().size());
      var json = json(sectionFeed(FeedFormat.JSON));
      assertEquals("https://gaceta.example/feeds/sucesos.json", json.path("feed_url").asText());
      assertEquals("<p>Texto.</p>", json.at("/items/0/content_html").asText());
      assertTrue(
          print(sectionFeed(FeedFormat.ATOM))
              .contains("<id>tag:gaceta.example,2026:feed/sucesos</id>"));
    }

    @ParameterizedTest
    @EnumSource
    void isAFeedWhereAllWereTakenOff(FeedFormat format) {
      section("Sucesos");
      assertTrue(print(sectionFeed(format)).contains("Sucesos · La Gaceta"));
    }

    @Test
    void isLeftWhereItDoesNotShowTheArticleThatChanged() {
      archive.publishing(article("a-1"), "Texto.");
      section("Sucesos", "a-1");
      var page = sectionFeed(FeedFormat.ATOM);
      assertEquals(new Rendering.Leave(), render(page, List.of(changed("b-1"))));
      assertTrue(render(page, List.of(changed("a-1"))) instanceof Rendering.Print);
    }

    private static Dirt changed(String id) {
      return new Dirt.InFeedsOfItsSection(new ArticleId(id));
    }

    private void section(String name, String... ids) {
      var entries = List.of(ids).stream().map(it -> Samples.entry(article(it))).toList();
      archive.topics.put(new Listing.OfSection(SUCESOS), new Topic(name, entries));
    }
  }

  @Test
  void isNamedInTheHeadOfEveryPageAndASectionsOnItsOwn() {
    archive.topics.put(new Listing.OfSection(SUCESOS), new Topic("C & <b>", List.of()));
    var section = print(new Page.OfSection(SUCESOS));
    var link = "<link rel=\"alternate\" href=\"/%s\" type=\"%s\" title=\"%s (%s)\">";
    for (var format : FeedFormat.values()) {
      var ofSite =
          link.formatted(
              "feed." + format.extension(), format.mediaType(), "La Gaceta", format.title());
      var ofSection =
          link.formatted(
              "feeds/sucesos." + format.extension(),
              format.mediaType(),
              "C &amp; &lt;b> · La Gaceta",
              format.title());
      assertTrue(section.contains(ofSite) && section.contains(ofSection), section);
      assertTrue(print(new Page.Front()).contains(ofSite));
      assertFalse(print(new Page.Front()).contains("/feeds/"));
    }
  }

  private static int entries(String xml) throws Exception {
    return new SyndFeedInput().build(new StringReader(xml)).getEntries().size();
  }

  private static Page siteFeed(FeedFormat format) {
    return new Page.SiteFeed(format);
  }

  private static Page sectionFeed(FeedFormat format) {
    return new Page.SectionFeed(SUCESOS, format);
  }

  private Channel rss(Page page) throws Exception {
    return (Channel) new WireFeedInput().build(new StringReader(print(page)));
  }

  private JsonNode json(Page page) throws Exception {
    return new ObjectMapper().readTree(print(page));
  }

  private String print(Page page) {
    return Printed.object(render(page, List.of())).body().text();
  }

  private Rendering render(Page page, List<Dirt> why) {
    return new Renderer(Samples.SITE, archive).render(page, why, Samples.STAMP);
  }
}
