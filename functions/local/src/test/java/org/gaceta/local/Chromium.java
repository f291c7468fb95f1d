package org.gaceta.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The browser, where it is installed.
final class Chromium {
  private static final Path PROGRAM =
      Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .map(folder -> Path.of(folder, "chromium"))
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of("chromium"));

  private Chromium() {}

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /// A command that starts it without a window, to be added to.
  static List<String> command(Path profile) {
    return new ArrayList<>(
        List.of(
            PROGRAM.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--user-data-dir=" + profile));
  }
}
