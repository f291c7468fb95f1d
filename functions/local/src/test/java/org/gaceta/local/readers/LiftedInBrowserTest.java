package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/// What an article's page lifts out of others, and what stands there where it cannot.
@InBrowser
class LiftedInBrowserTest {
  @Test
  void theSidebarTheCarouselAndRelatedStoriesAreLifted(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      papers.spanish().show(page, Contents.ARTICLE);
      assertThat(page.locator(".rail .widget")).hasCount(4);
      assertThat(page.locator(".carousel .teaser").first()).isVisible();
      assertThat(page.locator(".related .teaser")).hasCount(3);
      assertThat(page.locator(".related a[href='" + Contents.ARTICLE + "']")).hasCount(0);
    }
  }

  @Test
  void withoutTheScriptTheirPlainLinksStand(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440).setJavaScriptEnabled(false))) {
      papers.spanish().show(page, Contents.ARTICLE);
      var links = page.locator("press-lift a");
      assertEquals(6, links.count(), "four lists, related stories, the latest");
      for (var link : links.all()) {
        assertThat(link).isVisible();
      }
      assertThat(page.locator(".turns")).hasCount(0);
      page.locator("press-lift a[href='/#videos']").click();
      assertThat(page.locator("#videos")).isVisible();
      assertThat(page.locator(".turns")).isHidden();
    }
  }

  @Test
  void theyStandWhereTheFragmentsFailToo(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      page.route("**/fragments/*", it -> it.abort());
      page.route("**/tags/*", it -> it.abort());
      papers.spanish().show(page, Contents.ARTICLE);
      assertThat(page.locator("press-lift a")).hasCount(6);
    }
  }
}
