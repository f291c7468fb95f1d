package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of page under all rules of axe, its best practices too; in the dark under those of
/// colour, because nothing else changes there.
@InBrowser
class AccessibilityTest {
  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void noRuleIsBrokenInLightAndDark(String language, Papers papers, Browser browser) {
    var paper = papers.in(language);
    var found = new ArrayList<String>();
    try (var page = browser.newPage(Screen.of(1440).setBypassCSP(true))) {
      for (var kind : paper.kinds()) {
        page.emulateMedia(colours(ColorScheme.LIGHT));
        paper.show(page, kind);
        violations(new AxeBuilder(page)).forEach(it -> found.add(kind.name() + " " + it));
        page.emulateMedia(colours(ColorScheme.DARK));
        violations(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")))
            .forEach(it -> found.add(kind.name() + " dark " + it));
      }
    }
    assertEquals(List.of(), found);
  }

  private static Page.EmulateMediaOptions colours(ColorScheme scheme) {
    return new Page.EmulateMediaOptions().setColorScheme(scheme);
  }

  private static Stream<String> violations(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .flatMap(rule ->
            rule.getNodes().stream()
                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()));
  }
}
