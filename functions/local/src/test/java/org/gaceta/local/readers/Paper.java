package org.gaceta.local.readers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.Options;
import org.gaceta.local.Script;
import org.gaceta.local.SitePreparation;
import org.gaceta.local.Stack;
import org.gaceta.local.lambda.HandlerFactory;
import software.amazon.awssdk.services.s3.model.S3Object;

/// A newspaper in print, on a stack of its own.
///
/// @param asOf when it was begun, which its articles are a little older than
record Paper(Stack stack, Script script, Instant asOf) implements AutoCloseable {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path DATA = Path.of("target").toAbsolutePath();

  /// Prints one in a language, and comes back when all of it is printed.
  static Paper print(String language, Consumer<Paper> contents) {
    try {
      var stack =
          Stack.start(
              new Options(
                  ROOT,
                  "127.0.0.1",
                  0,
                  0,
                  0,
                  0,
                  Files.createTempDirectory(Files.createDirectories(DATA), "paper")),
              Map.of(
                  "SITE_LANGUAGE", language,
                  "COMMENT_PAUSE_SECONDS", "0",
                  "COMMENTS_PER_HOUR", "1000"),
              HandlerFactory.ofPress(),
              SitePreparation.ofPress());
      var paper =
          new Paper(
              stack, new Script(stack.siteUrl()), Instant.now().truncatedTo(ChronoUnit.SECONDS));
      contents.accept(paper);
      stack.awaitDrained(Duration.ofMinutes(4));
      return paper;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One page of every kind.
  List<Kind> kinds() {
    var article = Contents.ARTICLE;
    var comments = "/api/articles/" + Contents.ID + "/comments";
    return List.of(
        new Kind("front", "/"),
        new Kind("article", article),
        new Kind("article-bare", "/articles/sin-nada"),
        new Kind("article-hostile", "/articles/hostil"),
        new Kind("article-long-title", "/articles/titular-largo"),
        new Kind("article-right-to-left", "/articles/arabe"),
        new Kind("article-film", "/articles/pelicula"),
        new Kind("page", "/pages/quienes-somos"),
        new Kind("section", "/sections/comarca"),
        new Kind("section-emptied", "/sections/fugaz"),
        new Kind("tag", "/tags/puerto"),
        new Kind("author", "/authors/elena-ribas"),
        new Kind("author-unknown", "/authors/marc-oliu"),
        new Kind("day", "/archive/" + Contents.day(this)),
        new Kind("calendar", "/calendar"),
        new Kind("latest", "/api/articles?limit=20"),
        new Kind("comments", comments),
        new Kind("reply", comments + "?replyTo=" + firstComment()),
        new Kind("refused", comments, "text=&name=&email=nadie&website=ftp%3A%2F%2Fx"),
        new Kind("missing", "/articles/no-existe"),
        new Kind("moved", Contents.MOVED),
        new Kind("gone", Contents.GONE));
  }

  /// What a reader gets of it, following nothing.
  HttpResponse<String> read(Kind kind) {
    return kind.form().isEmpty()
        ? read(kind.path())
        : script.unsigned(
            "POST",
            kind.path(),
            Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded"),
            kind.form());
  }

  HttpResponse<String> read(String path) {
    return script.unsigned("GET", path, Map.of("Accept", "text/html"), "");
  }

  /// Shows it in a window, with all that the script puts in it.
  void show(Page page, Kind kind) {
    var address = address(kind.path());
    if (read(kind).statusCode() == 301 || !kind.form().isEmpty()) {
      // no window stays on a page that moved, or gets there by a form without one
      page.route(
          address,
          it ->
              it.fulfill(
                  new FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(read(kind).body())));
    }
    show(page, kind.path());
    page.unroute(address);
  }

  void show(Page page, String path) {
    var _ = page.navigate(address(path));
    if (page.locator("press-lift").count() > 0) {
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  String address(String path) {
    return site().resolve(path).toString();
  }

  URI site() {
    return stack.siteUrl();
  }

  /// Every key of the bucket.
  List<String> keys() {
    try (var s3 = stack.s3().client()) {
      return s3.listObjectsV2Paginator(it -> it.bucket(LocalAccount.BUCKET)).contents().stream()
          .map(S3Object::key)
          .toList();
    }
  }

  private String firstComment() {
    var list = script.read("/api/articles/" + Contents.ID + "/comments").body();
    try {
      return new ObjectMapper().readTree(list).path("items").path(0).path("id").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stack.close();
  }
}
