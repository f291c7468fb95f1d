package org.gaceta.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.SitePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {
  @ParameterizedTest
  @CsvSource({
    "/2019/05/old-post/,2019/05/old-post",
    "2019/05/old-post,2019/05/old-post",
    "/old.html,old.html",
    "/a%C3%B1o+nuevo,año+nuevo",
    "/año,año",
    "articles/old,articles/old"
  })
  void isAPathWithoutSlashesAtItsEnds(String typed, String path) {
    assertEquals(new SitePath(path), Alias.of(typed));
    assertEquals(new SitePath(path), Alias.of(new SitePath(path).href()), "as it is answered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "/a//b",
        "/../a",
        "/a/./b",
        "/?p=12",
        "/a#b",
        "https://example.org/a",
        "/%zz",
        "/a%00b",
        "/a%2F%2Fb"
      })
  void refusesWhatIsNoPath(String typed) {
    assertThrows(InvalidValue.class, () -> Alias.of(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.html",
        "/feed.atom",
        "/feed.rss",
        "/feeds/x.atom",
        "/tags/a",
        "/tags",
        "/sections/a",
        "/authors/a",
        "/archive/2026-01-01",
        "/calendar",
        "/calendar/x",
        "/assets/a.css",
        "/media/a.jpg",
        "/api/articles",
        "/fragments/sidebar",
        "/sitemap.xml",
        "/sitemaps/a.xml",
        "/news-sitemap.xml",
        "/robots.txt",
        "/404",
        "/articles",
        "/articles/a/b",
        "/pages"
      })
  void refusesWhatTheSiteNeeds(String typed) {
    assertThrows(InvalidValue.class, () -> Alias.of(typed));
  }
}
