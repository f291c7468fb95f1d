package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Colour;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.comment.Closing;
import org.gaceta.domain.site.Brand;
import org.gaceta.domain.site.Site;
import org.gaceta.domain.site.SiteLink;
import org.gaceta.pages.feed.FeedFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// A newspaper's own face on its pages.
class BrandTest {
  private static final Brand FULL =
      new Brand(
          Optional.of("El diario del río"),
          Optional.of(new Colour("#0b5d3b")),
          Optional.of(new Colour("#7fd6ae")),
          Optional.of(new WebAddress("/media/logo.svg")),
          Optional.of(new WebAddress("/media/icon.svg")),
          List.of(new SiteLink("C++ & <b>", new WebAddress("/sections/c-b"))),
          List.of(
              new SiteLink("Quiénes somos", new WebAddress("/pages/quienes-somos")),
              new SiteLink(Samples.HOSTILE, new WebAddress("https://example.org/?a=b&c"))));

  private static Site site(Brand brand) {
    var site = Samples.SITE;
    return new Site(site.url(), site.title(), site.language(), site.zone(), Closing.NEVER, brand);
  }

  private static String print(Brand brand, Page page) {
    var rendering = new Renderer(site(brand), new FakeArchive()).render(page, List.of(), "1");
    return Printed.object(rendering).body().text();
  }

  private static Document front(Brand brand) {
    return Jsoup.parse(print(brand, new Page.Front()));
  }

  private static String stylesheet(Brand brand) {
    return DeploymentFiles.of(site(brand)).entrySet().stream()
        .filter(
            it -> front(brand).select("[rel=stylesheet]").attr("href").equals(it.getKey().href()))
        .map(it -> it.getValue().body().text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasItsLogoForItsTitle() {
    var logo = front(FULL).select(".masthead h1 a > img");
    assertEquals("/media/logo.svg", logo.attr("src"));
    assertEquals("La Gaceta", logo.attr("alt"));
    var calendar = Jsoup.parse(print(FULL, new Page.Calendar()));
    assertEquals(1, calendar.select(".masthead p a > img").size());
    assertEquals("La Gaceta", front(Brand.NONE).select(".masthead a").text());
    assertEquals(0, front(Brand.NONE).select(".masthead img").size());
  }

  @Test
  void saysWhatItIs() {
    assertEquals("El diario del río", front(FULL).select(".motto").text());
    assertEquals("El diario del río", front(FULL).select("[name=description]").attr("content"));
    assertEquals(0, front(Brand.NONE).select(".motto").size());
    assertEquals(
        "Noticias y reportajes de La Gaceta.",
        front(Brand.NONE).select("[name=description]").attr("content"));
  }

  @Test
  void hasItsIconOnPagesAndInTheFeed() {
    assertEquals("/media/icon.svg", front(FULL).select("[rel=icon]").attr("href"));
    assertTrue(
        print(FULL, new Page.SiteFeed(FeedFormat.ATOM))
            .contains("<icon>https://gaceta.example/media/icon.svg</icon>"));
    assertTrue(front(Brand.NONE).select("[rel=icon]").attr("href").startsWith("/assets/icon."));
  }

  @Test
  void hasItsLinksAtTheFoot() {
    var links = front(FULL).select(".foot li a");
    var about = links.get(links.size() - 2);
    assertEquals("Quiénes somos", about.text());
    assertEquals("/pages/quienes-somos", about.attr("href"));
    assertFalse(about.hasAttr("rel"));
    var away = links.getLast();
    assertEquals(Samples.HOSTILE, away.text());
    assertEquals("https://example.org/?a=b&c", away.attr("href"));
    assertEquals("noopener", away.attr("rel"));
  }

  @Test
  void hasItsColoursInAStylesheetOfItsOwnName() {
    var html = front(FULL);
    assertNotEquals(
        front(Brand.NONE).select("[rel=stylesheet]").attr("href"),
        html.select("[rel=stylesheet]").attr("href"));
    var house = stylesheet(Brand.NONE).lines().toList();
    var own = stylesheet(FULL).lines().toList();
    assertEquals(house.size(), own.size());
    var changed = own.stream().filter(it -> !house.contains(it)).map(String::strip).toList();
    assertEquals(List.of("--accent: #0b5d3b;", "--accent: #7fd6ae;"), changed);
  }

  @Test
  void colourTheBrowserRoundThem() {
    var colours = front(FULL).select("[name=theme-color]");
    assertEquals("#0b5d3b", colours.get(0).attr("content"));
    assertEquals("(prefers-color-scheme: light)", colours.get(0).attr("media"));
    assertEquals("#7fd6ae", colours.get(1).attr("content"));
    assertEquals("(prefers-color-scheme: dark)", colours.get(1).attr("media"));
    assertEquals(0, front(Brand.NONE).select("[name=theme-color]").size());
  }
}
