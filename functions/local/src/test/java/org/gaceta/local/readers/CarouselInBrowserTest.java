package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;

/// The carousel in a browser: a row that scrolls, with buttons where there is a script.
@InBrowser
class CarouselInBrowserTest {
  private static final String BACK = ".turns [data-by='-1']";
  private static final String ON = ".turns [data-by='1']";

  @Test
  void itsButtonsTurnItAndSayWhereItEnds(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      papers.spanish().show(page, "/");
      turnsFromOneEndToTheOther(page, 1);
    }
  }

  @Test
  void itsButtonsTurnAnArticlesToo(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      papers.spanish().show(page, Contents.ARTICLE);
      turnsFromOneEndToTheOther(page, 1);
    }
  }

  @Test
  void itTurnsTheOtherWayFromRightToLeft(Papers papers, Browser browser) {
    var paper = papers.spanish();
    try (var page = browser.newPage(Screen.of(1440))) {
      var mirrored = paper.read("/").body().replaceFirst("dir=\"ltr\"", "dir=\"rtl\"");
      page.route(
          paper.address("/"),
          it ->
              it.fulfill(
                  new FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(mirrored)));
      paper.show(page, "/");
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      turnsFromOneEndToTheOther(page, -1);
    }
  }

  @Test
  void itIsReachedAndMovedWithTheKeyboard(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(360))) {
      papers.spanish().show(page, "/");
      var track = page.locator(".track");
      track.focus();
      assertThat(track).isFocused();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(BACK)).hasAttribute("aria-disabled", "false");
    }
  }

  private static void turnsFromOneEndToTheOther(Page page, int direction) {
    assertThat(page.locator(".carousel .turns")).isVisible();
    assertThat(page.locator(BACK)).hasAttribute("aria-disabled", "true");
    assertThat(page.locator(ON)).hasAttribute("aria-disabled", "false");
    for (var turns = 0; turns < 20 && !atTheEnd(page); turns++) {
      page.locator(ON).click();
      page.waitForTimeout(700);
    }
    assertThat(page.locator(ON)).hasAttribute("aria-disabled", "true");
    assertThat(page.locator(BACK)).hasAttribute("aria-disabled", "false");
    var at = ((Number) page.evaluate("document.querySelector('.track').scrollLeft")).doubleValue();
    assertTrue(at * direction > 100, "scrolled to " + at);
  }

  private static boolean atTheEnd(Page page) {
    return "true".equals(page.locator(ON).getAttribute("aria-disabled"));
  }
}
