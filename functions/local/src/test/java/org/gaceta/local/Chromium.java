package org.gaceta.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The browser, where it is installed.
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM =
      Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .map(folder -> Path.of(folder, "chromium"))
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of("chromium"));

  private final Playwright playwright;
  private final Browser browser;

  /// Starts it without a window.
  public Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  /// Whether it is there.
  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /// What opens windows in it.
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
