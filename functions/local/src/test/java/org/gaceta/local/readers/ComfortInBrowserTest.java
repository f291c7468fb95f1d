package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keyboards, paper, readers whom motion makes ill, and pages that stay where they are while they
/// load.
@InBrowser
class ComfortInBrowserTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", Contents.ARTICLE, "/sections/comarca"})
  void theKeyboardSkipsToTheContentFirstAndAlwaysSeesItsFocus(
      String path, Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      papers.spanish().show(page, path);
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      assertThat(page.locator(".skip")).isInViewport();
      for (var stops = 0; stops < 40; stops++) {
        assertEquals(
            true,
            page.evaluate(FOCUS_IS_SEEN),
            () -> page.evaluate("document.activeElement.outerHTML").toString());
        page.keyboard().press("Tab");
      }
      papers.spanish().show(page, path);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.locator("#content :focus")).hasCount(1);
    }
  }

  private static final String FOCUS_IS_SEEN =
      """
      () => {
        const focused = document.activeElement;
        const outline = getComputedStyle(focused);
        return focused === document.body || (outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2);
      }
      """;

  @Test
  void nothingScrollsByItselfWhereMotionIsUnwanted(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440).setReducedMotion(ReducedMotion.REDUCE))) {
      papers.spanish().show(page, "/");
      assertEquals(List.of("auto", "auto"), page.evaluate(SCROLLING));
      page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
      assertEquals(List.of("smooth", "smooth"), page.evaluate(SCROLLING));
    }
  }

  private static final String SCROLLING =
      "['html', '.track'].map((it) => getComputedStyle(document.querySelector(it)).scrollBehavior)";

  @Test
  void onPaperTheArticleStandsAlone(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      papers.spanish().show(page, Contents.ARTICLE);
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".story h1")).isVisible();
      for (var left :
          List.of(".skip", ".rail", ".carousel", ".related", ".comment-form", ".foot")) {
        assertThat(page.locator(left)).isHidden();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void anArticleStaysWhereItIsWhileItLoads(int width, Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(width))) {
      page.addInitScript(
          """
          window.shift = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((it) => { if (!it.hadRecentInput) window.shift += it.value; }))
            .observe({ type: 'layout-shift', buffered: true });
          """);
      papers.spanish().show(page, Contents.ARTICLE);
      throughIt(page);
      var shift = ((Number) page.evaluate("window.shift")).doubleValue();
      assertTrue(shift < 0.1, "shifted by " + shift);
    }
  }

  private static void throughIt(Page page) {
    var _ =
        page.evaluate(
            "scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
    page.waitForTimeout(500);
  }
}
