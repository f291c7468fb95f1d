package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages in a real browser, where Chromium is installed; its pictures land in
/// `target/screenshots`.
class BrowserTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();
  @TempDir private Path data;
  @TempDir private Path profile;

  @Test
  void theArticleAndTheFrontPageAreShown() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Chromium.isInstalled(), "no Chromium is installed");
    try (var stack = Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data))) {
      var script = new Script(stack.siteUrl());
      script.putMarkdown("faro", Files.readString(ROOT.resolve("events/article.md")));
      script.put(
          "guion",
          "{\"title\":\"<script>document.title='roto'</script>\",\"date\":\"2026-01-01\",\"body\":\"<script>document.title='roto'</script>"
              + " <img src=x onerror=\\\"document.title='roto'\\\">\"}");
      stack.awaitDrained(Duration.ofMinutes(2));

      var article = stack.siteUrl() + "/articles/el-faro-que-alumbra-lecturas";
      var dom = chromium("--dump-dom", article);
      for (var shown :
          List.of(
              "<time datetime=\"2026-02-14",
              "14 de febrero de 2026",
              "La linterna del faro",
              "Clara Ibáñez")) {
        assertTrue(dom.contains(shown), shown);
      }
      var hostile =
          chromium("--dump-dom", stack.siteUrl() + "/articles/script-document-title-roto-script");
      assertTrue(hostile.contains("&lt;script&gt;"), hostile);
      assertTrue(!hostile.contains("<title>roto"), hostile);

      Files.createDirectories(SCREENSHOTS);
      for (var width : List.of(360, 1440)) {
        screenshot("article-" + width, width, article);
        screenshot("front-" + width, width, stack.siteUrl() + "/");
      }
    }
  }

  private void screenshot(String name, int width, String address)
      throws IOException, InterruptedException {
    var file = SCREENSHOTS.resolve(name + ".png");
    chromium("--window-size=" + width + ",2400", "--screenshot=" + file, address);
    assertTrue(Files.size(file) > 10_000, name);
  }

  private String chromium(String... arguments) throws IOException, InterruptedException {
    var command = Chromium.command(profile);
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
