package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.EntryKey;
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
  void showsEachOfTheSixtyNewestOnce() {
    fill(70);
    var html = html();
    for (int i = 0; i < 60; i++) {
      assertEquals(2, html.split("href=\"/articles/n" + i + "\"", -1).length, "n" + i);
    }
    assertFalse(html.contains("articles/n60\""));
  }

  @Test
  void loadsOnlyTheFirstPictureAtOnce() {
    fill(5);
    assertEquals(2, html().split("fetchpriority=\"high\"", -1).length);
    assertEquals(5, html().split("loading=\"lazy\"", -1).length);
  }

  @Test
  void isLeftWhereAnOldArticleChanges() {
    fill(61);
    var renderer = new Renderer(Samples.SITE, archive);
    assertEquals(new Rendering.Leave(), renderer.render(FRONT, List.of(at(60)), "1"));
    assertTrue(renderer.render(FRONT, List.of(at(59)), "1") instanceof Rendering.Print);
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
    return new Dirt.WhereInReach(FRONT, new EntryKey(instant(place), new ArticleId("n" + place)));
  }

  private static Instant instant(int place) {
    return Samples.PUBLISHED.minusSeconds(60L * place);
  }
}
