package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of every kind of page, in `target/screenshots`, for people to look at.
@InBrowser
class ScreenshotsTest {
  private static final Path FOLDER = Path.of("target", "screenshots").toAbsolutePath();
  private static final Set<String> IN_THE_DARK = Set.of("front", "article");

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void everyKindOfPageIsPictured(int width, Papers papers, Browser browser) throws IOException {
    try (var page = browser.newPage(Screen.of(width))) {
      for (var kind : papers.spanish().kinds()) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        papers.spanish().show(page, kind);
        loadPictures(page);
        take(page, kind.name() + "-" + width);
        if (IN_THE_DARK.contains(kind.name())) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
          take(page, kind.name() + "-" + width + "-dark");
        }
      }
    }
  }

  /// Those too that browsers load once they come near.
  private static void loadPictures(Page page) {
    var _ =
        page.evaluate(
            """
            () => Promise.all([...document.images].map((it) => { it.loading = 'eager'; return it.decode(); }))
            """);
  }

  private static void take(Page page, String name) throws IOException {
    var file = FOLDER.resolve(name + ".png");
    var _ = page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertTrue(Files.size(file) > 5_000, name);
  }
}
