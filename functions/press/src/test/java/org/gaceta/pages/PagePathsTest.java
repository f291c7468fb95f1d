package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Alias;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathsTest {
  private static final Slug MAR = new Slug("mar-2");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  /// A page of each kind that is no article's.
  static Stream<Page> pages() {
    return Stream.of(
            Edition.always().stream(),
            Page.SectionFeed.all(MAR).stream(),
            Stream.of(
                new Page.OfSection(MAR),
                new Page.OfTag(MAR),
                new Page.OfAuthor(MAR),
                new Page.OfDay(DAY),
                new Page.SitemapOfDay(DAY)))
        .flatMap(it -> it);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadBackToTheirPage(Page page) {
    assertEquals(Optional.of(page), Edition.pageAt(page.path()));
  }

  /// The map's way back is that of its way there: what brings a page is what it exists by.
  @ParameterizedTest
  @MethodSource("pages")
  void leadBackToWhatBringsThem(Page page) {
    var brings = Edition.existsBy(page).orElseGet(Collection.Today::new);
    assertTrue(Edition.broughtBy(brings).contains(new Dirt.Always(page)), brings.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void areNoArticles(Page page) {
    assertThrows(InvalidValue.class, () -> Alias.of(page.path().text()));
  }

  @Test
  void areTriedForEveryKindOfPage() {
    var kinds = kindsOf(Page.class).collect(Collectors.toCollection(HashSet::new));
    kinds.remove(Page.ArticleAt.class);
    assertEquals(kinds, pages().map(Page::getClass).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles/mar",
        "articles/index.html",
        "pages/mar",
        "2019/05/old",
        "sections",
        "sections/Mar",
        "sections/a/b",
        "feeds/mar",
        "feeds/mar.xml",
        "feed.xml",
        "sitemaps/2026-05-01",
        "sitemaps/2026-05-01.html",
        "sitemaps/mayo.xml",
        "archive/2026-5-1",
        "404",
        "robots.txt",
        "media/x.jpg",
        "assets/site.css",
        "api/articles"
      })
  void ofNothingElseAreAPages(String path) {
    assertEquals(Optional.empty(), Edition.pageAt(new SitePath(path)));
  }

  @Test
  void ofAnArticleAreItsOwn() {
    var path = new SitePath("articles/mar");
    assertEquals(path, new Page.ArticleAt(new ArticleId("a"), path).path());
    assertEquals(Optional.empty(), HousePath.of(path));
  }

  @ParameterizedTest
  @EnumSource(HousePath.class)
  void thatTheHouseKeepsAreNoArticles(HousePath house) {
    for (var path : List.of(house.path(), house.path("x"), house.path("x/y"))) {
      assertThrows(InvalidValue.class, () -> Alias.of(path.text()), path.text());
      assertEquals(Optional.of(house), HousePath.of(path));
    }
  }

  private static Stream<Class<?>> kindsOf(Class<?> page) {
    return page.isSealed()
        ? Arrays.stream(page.getPermittedSubclasses()).flatMap(PagePathsTest::kindsOf)
        : Set.<Class<?>>of(page).stream();
  }
}
