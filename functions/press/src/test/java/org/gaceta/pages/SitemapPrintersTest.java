package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.sitemap.NewsLanguage;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapPrintersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final Instant MODIFIED = Instant.parse("2026-03-10T08:00:00.123456Z");
  private static final Namespace NEWS =
      Namespace.getNamespace("http://www.google.com/schemas/sitemap-news/0.9");

  private final FakeArchive archive = new FakeArchive();

  @Nested
  class OfAllDays {
    private static final Page PAGE = new Page.Sitemap();

    @Test
    void namesTheSitemapOfEachDayAndNotWhenItWasChanged() {
      archive.days.put(DAY, List.of());
      archive.days.put(DAY.plusDays(2), List.of());
      assertEquals(
          List.of(
              "https://gaceta.example/sitemaps/2026-03-09.xml",
              "https://gaceta.example/sitemaps/2026-03-11.xml"),
          texts(PAGE, "loc"));
      assertEquals("sitemapindex", parse(PAGE).getRootElement().getName());
      assertEquals(List.of(), texts(PAGE, "lastmod"));
    }

    @Test
    void namesTheOtherSitemapBeforeTheFirstDay() {
      assertEquals(List.of("https://gaceta.example/news-sitemap.xml"), texts(PAGE, "loc"));
    }
  }

  @Nested
  class OfADay {
    private static final Page PAGE = new Page.SitemapOfDay(DAY);

    @Test
    void isNotThereBeforeItsRowIs() {
      assertEquals(new Rendering.Leave(), render(PAGE, List.of()));
    }

    @Test
    void saysOfEachArticleWhereItIsAndWhenItWasChanged() {
      archive.days.put(DAY, List.of(thin(0, "T"), thin(1, "T")));
      assertEquals(
          List.of("https://gaceta.example/articles/n0", "https://gaceta.example/articles/n1"),
          texts(PAGE, "loc"));
      assertEquals(
          List.of("2026-03-10T08:00:00.123Z", "2026-03-10T08:00:00.123Z"), texts(PAGE, "lastmod"));
    }

    @Test
    void namesTheDaysArchiveWhereAllWereTakenOff() {
      archive.days.put(DAY, List.of());
      assertEquals(List.of("https://gaceta.example/archive/2026-03-09"), texts(PAGE, "loc"));
    }

    @Test
    void namesEveryArticleOfABusyDay() {
      fill(1_200);
      assertEquals(1_200, texts(PAGE, "loc").size());
    }

    @Test
    void isServedAsXmlAndSameButForItsStamp() {
      fill(1);
      var renderer = new Renderer(Samples.SITE, archive);
      var one = Printed.object(renderer.render(PAGE, List.of(), "ONE"));
      var two = Printed.object(renderer.render(PAGE, List.of(), "TWO"));
      assertEquals("application/xml; charset=utf-8", one.contentType());
      assertTrue(one.body().text().endsWith("</urlset>\n<!-- stamp ONE -->"));
      assertEquals(two.body().text(), one.body().text().replace("ONE", "TWO"));
    }
  }

  @Nested
  class OfTheNews {
    private static final Page PAGE = new Page.NewsSitemap();

    @Test
    void namesTheFrontPageWhereNothingIsNew() {
      assertEquals(List.of("https://gaceta.example/"), texts(PAGE, "loc"));
      archive.days.put(DAY, List.of(thin(0, "T")));
      archive.today = Optional.of(DAY.plusDays(2));
      assertEquals(List.of("https://gaceta.example/"), texts(PAGE, "loc"));
    }

    @Test
    void tellsGoogleOfTodayAndYesterday() {
      var title = "<script> & \u0001 النيل";
      archive.days.put(DAY, List.of(thin(0, title)));
      archive.days.put(DAY.minusDays(1), List.of(thin(1, "Ayer")));
      archive.days.put(DAY.minusDays(2), List.of(thin(2, "Anteayer")));
      archive.today = Optional.of(DAY);
      assertEquals(List.of("<script> & \uFFFD النيل", "Ayer"), news("title"));
      assertEquals(List.of("La Gaceta", "La Gaceta"), news("name"));
      assertEquals(List.of("es", "es"), news("language"));
      assertEquals(
          List.of("2026-03-09T17:30:00Z", "2026-03-09T17:29:59Z"), news("publication_date"));
      archive.today = Optional.of(DAY.plusDays(1));
      assertEquals(List.of("<script> & \uFFFD النيل"), news("title"));
    }

    @Test
    void namesAThousandOfBothDays() {
      fill(700);
      archive.days.put(DAY.minusDays(1), archive.days.getOrDefault(DAY, List.of()));
      archive.today = Optional.of(DAY);
      assertEquals(1_000, texts(PAGE, "loc").size());
    }

    @Test
    void isLeftForADayBeforeYesterdayAndForWhatLiesBeyondTheThousand() {
      fill(1_200);
      archive.today = Optional.of(DAY.plusDays(1));
      assertPrinted(true, onDay(DAY, 999));
      assertPrinted(true, onDay(DAY.plusDays(1), 0));
      assertPrinted(false, onDay(DAY, 1_000));
      assertPrinted(false, onDay(DAY.minusDays(1), 0), onDay(DAY, 1_000));
      assertPrinted(true, onDay(DAY.minusDays(1), 0), new Dirt.Always(PAGE));
    }

    @Test
    void isPrintedForAnyDayBeforeTheClockHasToldOne() {
      assertPrinted(true, onDay(DAY, 0));
    }

    @ParameterizedTest
    @CsvSource({
      "es-MX,es",
      "en,en",
      "fil,fil",
      "zh,zh-cn",
      "zh-Hant,zh-tw",
      "zh-HK,zh-tw",
      "zh-Hans-HK,zh-cn"
    })
    void spellsLanguagesAsGoogleDoes(String tag, String code) {
      assertEquals(code, NewsLanguage.of(Locale.forLanguageTag(tag)));
    }

    private void assertPrinted(boolean printed, Dirt... why) {
      assertEquals(printed, render(PAGE, List.of(why)) instanceof Rendering.Print);
    }

    private static Dirt onDay(LocalDate day, int place) {
      return new Dirt.WhereInReach(PAGE, new Listing.OfDay(day), thin(place, "T").key());
    }

    private List<String> news(String name) {
      var texts = new ArrayList<String>();
      parse(PAGE)
          .getRootElement()
          .getDescendants(Filters.element(name, NEWS))
          .forEach(it -> texts.add(it.getText()));
      return texts;
    }
  }

  private void fill(int count) {
    archive.days.put(DAY, IntStream.range(0, count).mapToObj(it -> thin(it, "T")).toList());
  }

  private static DayEntry thin(int place, String title) {
    return new DayEntry(
        new EntryKey(Samples.PUBLISHED.minusSeconds(place), new ArticleId("n" + place)),
        new SitePath("articles/n" + place),
        title,
        Locale.of("es"),
        MODIFIED);
  }

  private List<String> texts(Page page, String name) {
    var root = parse(page).getRootElement();
    return root.getChildren().stream()
        .flatMap(it -> it.getChildren(name, root.getNamespace()).stream())
        .map(Element::getText)
        .toList();
  }

  private Document parse(Page page) {
    try {
      var xml = Printed.object(render(page, List.of())).body().text();
      return new SAXBuilder().build(new StringReader(xml));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Rendering render(Page page, List<Dirt> why) {
    return new Renderer(Samples.SITE, archive).render(page, why, Samples.STAMP);
  }
}
