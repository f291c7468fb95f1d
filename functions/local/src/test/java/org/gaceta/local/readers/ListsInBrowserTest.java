package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// A list that goes on below itself, and its plain ways on.
@InBrowser
class ListsInBrowserTest {
  private static final String SECTION = "/sections/comarca";
  private static final String MORE = "button[data-more]";

  @Test
  void theButtonAddsTheOlderOnesInTheirOrderAndGoes(Papers papers, Browser browser)
      throws IOException {
    var paper = papers.spanish();
    try (var page = browser.newPage(Screen.of(1440))) {
      paper.show(page, SECTION);
      var titles = page.locator(".stories h2");
      assertThat(titles).hasCount(20);
      page.locator(MORE).click();
      assertThat(titles).hasCount(Contents.IN_SECTION + 1);
      assertThat(page.locator(MORE)).hasCount(0);
      assertThat(titles.nth(20).locator("a")).isFocused();
      var listed =
          new ObjectMapper()
              .readTree(paper.script().read("/api/articles?limit=100&section=comarca").body());
      assertEquals(listed.path("items").findValuesAsText("title"), titles.allTextContents());
    }
  }

  @Test
  void withTheApiDownItGivesWayToTheArchive(Papers papers, Browser browser) {
    var paper = papers.spanish();
    try (var page = browser.newPage(Screen.of(1440))) {
      page.route("**/api/**", it -> it.abort());
      paper.show(page, SECTION);
      page.locator(MORE).click();
      assertThat(page.locator(MORE)).hasCount(0);
      assertThat(page.locator(".ways a").first()).isFocused();
      assertTrue(page.locator(".ways a").first().getAttribute("href").startsWith("/archive/"));
    }
  }

  @Test
  void withTheApiDownAnArticleIsReadAndSaysThatACommentCouldNotBeSent(
      Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(360))) {
      page.route("**/api/**", it -> it.abort());
      papers.spanish().show(page, Contents.ARTICLE);
      assertThat(page.locator(".thread li")).hasCount(10);
      page.locator("#comment-text").fill("Hola");
      page.locator("#comment-name").fill("Ana");
      page.locator("#comment-email").fill("ana@correo.example");
      page.locator("#comment-form [type=submit]").click();
      assertThat(page.locator("#comment-trouble")).isFocused();
      assertThat(page.locator("#comment-text")).hasValue("Hola");
    }
  }

  @Test
  void withoutTheScriptTheArchiveAloneLeadsOn(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440).setJavaScriptEnabled(false))) {
      papers.spanish().show(page, SECTION);
      assertThat(page.locator(MORE)).isHidden();
      page.locator(".ways a").first().click();
      assertThat(page.locator("ol.day li").first()).isVisible();
    }
  }
}
