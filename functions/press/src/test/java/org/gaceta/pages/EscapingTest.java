package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.site.Site;
import org.junit.jupiter.api.Test;

/// What people type never becomes markup, and pages hold nothing inline.
class EscapingTest {
  private static final Pattern INLINE =
      Pattern.compile(
          "<script(?! type=\"module\" src=\"/assets/site\\.[0-9a-f]{10}\\.js\"></script>"
              + "| type=\"application/ld\\+json\">)"
              + "|<style|\\sstyle=|\\son[a-z]+=",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INLINE_IN_TEMPLATES =
      Pattern.compile(
          "<script(?! type=\"module\" src=| type=\"application/ld\\+json\">)"
              + "|<style|\\sstyle=|\\son[a-z]+=|javascript:",
          Pattern.CASE_INSENSITIVE);
  private static final Path TEMPLATES = Path.of("src/main/jte");

  private final Article article = Samples.article("a-1", it -> it.saying(Samples.HOSTILE));
  private final FakeArchive archive = new FakeArchive().publishing(article, Samples.HOSTILE);
  private final Site site =
      new Site(
          URI.create("https://gaceta.example"),
          Samples.HOSTILE,
          Samples.SPANISH,
          ZoneId.of("Europe/Madrid"));

  @Test
  void holdsInEveryPage() {
    for (var page : List.of(new Page.Front(), new Page.ArticleAt(article.id(), article.path()))) {
      var rendering = new Renderer(site, archive).render(page, List.of(), Samples.STAMP);
      assertHarmless(Printed.object(rendering).body().text());
    }
  }

  @Test
  void holdsInThePagesOfTheDeployment() {
    DeploymentFiles.of(site).values().stream()
        .filter(it -> it.contentType().startsWith("text/html"))
        .forEach(it -> assertHarmless(it.body().text()));
  }

  @Test
  void showsWhatWasTypedAsItWasTyped() {
    var page = new Page.ArticleAt(article.id(), article.path());
    var html =
        Printed.object(new Renderer(site, archive).render(page, List.of(), "1")).body().text();
    assertTrue(
        html.contains("<h1 dir=\"auto\">&lt;script&gt;alert(1)&lt;/script&gt;\"'&amp;&lt;!--</h1>"),
        html);
    assertTrue(html.contains("src=\"https://example.org/x.jpg?a=1&amp;b=2\""));
  }

  @Test
  void noTemplateHasAnythingInline() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      files
          .filter(Files::isRegularFile)
          .forEach(it -> assertFalse(INLINE_IN_TEMPLATES.matcher(read(it)).find(), it.toString()));
    }
  }

  @Test
  void isLeftToTheSanitiserAndToDataInOnePlaceEach() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      var raw =
          files
              .filter(Files::isRegularFile)
              .filter(it -> read(it).contains("$unsafe"))
              .map(it -> TEMPLATES.relativize(it).toString())
              .toList();
      assertEquals(List.of("part/body.jte", "part/data.jte"), raw.stream().sorted().toList());
    }
    assertTrue(read(TEMPLATES.resolve("part/body.jte")).contains("@param SafeHtml body"));
    assertTrue(read(TEMPLATES.resolve("part/data.jte")).contains("$unsafe{thing.json()}"));
  }

  private static void assertHarmless(String html) {
    assertFalse(INLINE.matcher(html).find(), html);
    assertEquals(1, html.split("<!--", -1).length - (html.contains("<!-- stamp") ? 1 : 0), html);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
