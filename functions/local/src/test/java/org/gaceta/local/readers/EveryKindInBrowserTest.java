package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds of every kind of page in a browser.
@InBrowser
class EveryKindInBrowserTest {
  private static final List<Integer> WIDTHS = List.of(320, 360, 640, 768, 1440);
  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void nothingOverflowsAtAnyWidthNorAtTwiceTheTextSize(Papers papers, Browser browser) {
    var paper = papers.spanish();
    var found = new ArrayList<String>();
    try (var page = browser.newPage(Screen.of(1440))) {
      for (var kind : paper.kinds()) {
        paper.show(page, kind);
        for (var width : WIDTHS) {
          page.setViewportSize(width, 800);
          overflow(page, kind.name() + " at " + width, found);
        }
        page.setViewportSize(640, 800);
        var _ = page.evaluate("document.documentElement.style.fontSize = '200%'");
        overflow(page, kind.name() + " at 200 %", found);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void nothingFailsAndNothingIsAskedOfAnotherHost(Papers papers, Browser browser) {
    var paper = papers.spanish();
    var found = new ArrayList<String>();
    try (var page = browser.newPage(Screen.of(1440))) {
      page.onRequest(it -> {
        if (!it.url().startsWith(paper.site().toString())) {
          found.add(page.url() + " asks for " + it.url());
        }
      });
      page.onRequestFailed(it -> found.add(it.url() + " failed: " + it.failure()));
      page.onPageError(it -> found.add(page.url() + " throws " + it));
      page.onConsoleMessage(it -> {
        // a page that is not there, or gone, is no error of the page's
        if (it.type().equals("error") && !it.location().startsWith(page.url() + ":")) {
          found.add(page.url() + " says " + it.text() + " " + it.location());
        }
      });
      Violations.watch(page);
      for (var kind : paper.kinds()) {
        paper.show(page, kind);
        assertEquals(List.of(), Violations.of(page), kind.name());
        assertEquals(false, page.title().startsWith("roto"), kind.name());
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void withoutPicturesTheirWordsStandAndNothingBreaks(Papers papers, Browser browser) {
    var paper = papers.spanish();
    var found = new ArrayList<String>();
    try (var page = browser.newPage(Screen.of(360))) {
      page.route("**/media/*", it -> it.abort());
      for (var kind : paper.kinds()) {
        paper.show(page, kind);
        overflow(page, kind.name(), found);
        for (var picture : page.locator("main img:not([alt=''])").all()) {
          var box = picture.boundingBox();
          if (picture.isVisible() && (box.width < 40 || box.height < 12)) {
            found.add(
                "%s leaves %s by %s for %s"
                    .formatted(kind.name(), box.width, box.height, picture.getAttribute("alt")));
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static void overflow(Page page, String where, List<String> found) {
    var by = ((Number) page.evaluate(OVERFLOW)).intValue();
    if (by > 0) {
      found.add(where + " overflows by " + by);
    }
  }
}
