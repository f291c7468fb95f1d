package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The site under its Content-Security-Policy, once readers do something.
@InBrowser
class PolicyInBrowserTest {
  /// Else no violation would mean nothing.
  @Test
  void isInForce(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      Violations.watch(page);
      papers.spanish().show(page, "/");
      var _ =
          page.evaluate(
              """
              () => {
                const code = document.createElement('script');
                code.textContent = 'window.ran = true';
                document.body.append(code);
              }
              """);
      page.waitForCondition(() -> !Violations.of(page).isEmpty());
      assertEquals(List.of("script-src-elem inline"), Violations.of(page));
      assertEquals("undefined", page.evaluate("typeof window.ran"));
    }
  }

  @Test
  void letsACommentBeSent(Papers papers, Browser browser) {
    try (var page = browser.newPage(Screen.of(1440))) {
      Violations.watch(page);
      papers.spanish().show(page, "/articles/sin-nada");
      page.locator("#comment-text").fill("Qué bonito");
      page.locator("#comment-name").fill("Ana");
      page.locator("#comment-email").fill("ana@correo.example");
      page.locator("#comment-form [type=submit]").click();
      assertThat(page.locator("#comment-waiting")).isFocused();
      assertEquals(List.of(), Violations.of(page));
    }
  }
}
