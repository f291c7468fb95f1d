package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A video of another host: nothing of it is loaded before the reader asks.
@InBrowser
class VideoInBrowserTest {
  @Test
  void itsHostIsAskedOnlyAfterAClick(Papers papers, Browser browser) {
    var paper = papers.spanish();
    var foreign = new ArrayList<String>();
    try (var page = browser.newPage(Screen.of(1440))) {
      page.route(
          it -> !it.startsWith(paper.site().toString()),
          it -> {
            foreign.add(it.request().url());
            it.abort();
          });
      Violations.watch(page);
      paper.show(page, Contents.ARTICLE);
      assertEquals(List.of(), foreign);
      page.locator("a.play").click();
      assertThat(page.locator(".video iframe")).isFocused();
      assertThat(page.locator(".video iframe")).hasAttribute("title", "La linterna gira");
      page.waitForCondition(() -> !foreign.isEmpty());
      assertTrue(
          foreign.getFirst().startsWith("https://www.youtube-nocookie.com/embed/"),
          foreign::getFirst);
      assertEquals(List.of(), Violations.of(page));
    }
  }
}
