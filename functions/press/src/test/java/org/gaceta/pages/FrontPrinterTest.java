package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FrontPrinterTest {
  private static final Page FRONT = new Page.Front();

  private final FakeArchive archive = new FakeArchive();

  @Test
  void saysKindlyThatNothingIsInPrintYet() {
    assertTrue(html().contains("Todavía no hay nada impreso"));
  }

  @Test
  void namesThePaperInItsHeadline() {
    assertTrue(html().contains("<h1><a href=\"/\">La Gaceta</a></h1>"));
    assertTrue(html().contains("<link rel=\"canonical\" href=\"https://gaceta.example/\">"));
  }

  @Test
  void leadsFromEachStoryToItsSection() {
    fill(1);
    assertTrue(html().contains("<a href=\"/sections/sucesos\">Sucesos</a>"));
  }

  @Test
  void leadsWithTheNewest() {
    fill(3);
    assertTrue(html().indexOf("articles/n0\"") < html().indexOf("articles/n1\""));
    assertEquals("n0", lede());
  }

  @Test
  void leadsWithTheNewestThatIsFeatured() {
    fill(3);
    for (int place : List.of(5, 6)) {
      var featured = Samples.article("f" + place, it -> it.leading());
      archive.listing(Samples.entry(featured, instant(place)));
    }
    assertEquals("f5", lede());
  }

  @Test
  void putsTheOtherFeaturedOnesBesideTheLede() {
    fill(9);
    for (int place : List.of(20, 30)) {
      var featured = Samples.article("f" + place, it -> it.leading());
      archive.listing(Samples.entry(featured, instant(place)));
    }
    assertEquals("f20", lede());
    assertEquals(List.of("f20", "f30", "n0", "n1"), stories(".top .teaser"));
  }

  @Test
  void showsTheLatestOfEachSection() {
    fill(4);
    for (int i = 4; i < 12; i++) {
      put("s" + i, "Sucesos", i);
    }
    put("c", "C++ & <b>", 12);
    var blocks = document().select(".block");
    assertEquals(List.of("Sucesos", "C++ & <b>"), blocks.select("h2").eachText());
    assertEquals("/sections/c-b", blocks.get(1).select("h2 a").attr("href"));
    assertEquals(List.of("s4", "s5", "s6", "s7", "s8"), stories(".top + .block .teaser"));
    assertEquals(List.of("c"), stories(".block ~ .block .teaser"));
  }

  @Test
  void showsWhatHasNoSectionLast() {
    fill(4);
    archive.listing(Samples.entry(Samples.article("x", it -> it.nowhere()), instant(4)));
    put("s", "Sucesos", 5);
    assertEquals(List.of("Sucesos", "Más noticias"), document().select(".block h2").eachText());
  }

  @Test
  void holdsTheWidgetsAndTheCarousel() {
    fill(16);
    var page = document();
    assertEquals("Últimas noticias", page.select("aside #latest h2").text());
    assertEquals(8, page.select("aside #latest li").size());
    assertEquals("Carrusel de noticias", page.select("#carousel-title").text());
    assertEquals("n4", stories(".track .teaser").getFirst());
    assertEquals(12, stories(".track .teaser").size());
  }

  @Test
  void showsTheDayThatTheClockHasTold() {
    archive.today = Optional.of(LocalDate.of(2026, 3, 10));
    fill(1);
    assertEquals("martes, 10 de marzo de 2026", document().select(".masthead time").text());
  }

  @Test
  void isPrintedAgainForWhatItsWidgetsShow() {
    fill(61);
    var month = new Ranking.Commented(YearMonth.of(2026, 3));
    archive.today = Optional.of(LocalDate.of(2026, 3, 10));
    assertTrue(isPrinted(new Dirt.WhereRanked(FRONT, new Place(month, 2, "old"))));
    assertTrue(isPrinted(new Dirt.WhereInReach(FRONT, new Listing.OfVideo(), key(60))));
    assertFalse(isPrinted(at(60)));
  }

  @Test
  void showsOnlyTheSixtyNewest() {
    for (int i = 0; i < 70; i++) {
      put("n" + i, i < 60 ? "Sucesos" : "Cultura", i);
    }
    assertFalse(html().contains("/sections/cultura"));
  }

  @Test
  void loadsOnlyTheFirstPictureAtOnce() {
    fill(5);
    assertEquals(2, html().split("fetchpriority=\"high\"", -1).length);
    var lazy = document().select("img[loading=lazy]").size();
    assertEquals(document().select("img").size() - 1, lazy);
  }

  @Test
  void isLeftWhereAnOldArticleChanges() {
    fill(61);
    assertFalse(isPrinted(at(60)));
    assertTrue(isPrinted(at(59)));
  }

  @Test
  void isTheSameButForItsStamp() {
    fill(5);
    var renderer = new Renderer(Samples.SITE, archive);
    var one = Printed.object(renderer.render(FRONT, List.of(), "ONE")).body().text();
    var two = Printed.object(renderer.render(FRONT, List.of(), "TWO")).body().text();
    assertTrue(one.endsWith("</html>\n<!-- stamp ONE -->"));
    assertEquals(two, one.replace("ONE", "TWO"));
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      archive.listing(Samples.entry(Samples.article("n" + i), instant(i)));
    }
  }

  private void put(String id, String section, int place) {
    archive.listing(Samples.entry(Samples.article(id, it -> it.under(section)), instant(place)));
  }

  private Document document() {
    return Jsoup.parse(html());
  }

  private List<String> stories(String query) {
    return document().select(query).select("h2 a, h3 a").eachAttr("href").stream()
        .map(it -> it.replace("/articles/", ""))
        .toList();
  }

  private boolean isPrinted(Dirt why) {
    return new Renderer(Samples.SITE, archive).render(FRONT, List.of(why), "1")
        instanceof Rendering.Print;
  }

  private String lede() {
    var html = html();
    var from = html.indexOf("/articles/", html.indexOf("teaser lede")) + "/articles/".length();
    return html.substring(from, html.indexOf('"', from));
  }

  private String html() {
    var renderer = new Renderer(Samples.SITE, archive);
    return Printed.object(renderer.render(FRONT, List.of(), Samples.STAMP)).body().text();
  }

  private static Dirt at(int place) {
    return new Dirt.WhereInReach(FRONT, new Listing.Latest(), key(place));
  }

  private static EntryKey key(int place) {
    return new EntryKey(instant(place), new ArticleId("n" + place));
  }

  private static Instant instant(int place) {
    return Samples.PUBLISHED.minusSeconds(60L * place);
  }
}
