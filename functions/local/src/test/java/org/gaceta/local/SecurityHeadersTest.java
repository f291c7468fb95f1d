package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every answer of the site says to browsers.
class SecurityHeadersTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Map<String, String> HEADERS =
      Map.of(
          "content-security-policy",
          """
          default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https:;\
           media-src 'self' https:; frame-src https://www.youtube-nocookie.com\
           https://player.vimeo.com; connect-src 'self'; form-action 'self'; base-uri 'none';\
           frame-ancestors 'none'\
          """,
          "x-content-type-options",
          "nosniff",
          "x-frame-options",
          "DENY",
          "referrer-policy",
          "strict-origin-when-cross-origin",
          "strict-transport-security",
          "max-age=31536000",
          "cross-origin-opener-policy",
          "same-origin",
          "permissions-policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  private static final Pattern INLINE =
      Pattern.compile(
          "<script(?![^>]* src=|[^>]* type=\"application/ld\\+json\")|<style"
              + "|<[^>]*\\s(?:style|on[a-z]+)=",
          Pattern.CASE_INSENSITIVE);

  @TempDir private Path data;

  @Test
  void standOnEveryKindOfAnswerAndNoPageHoldsAnythingInline() {
    try (var stack = Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data))) {
      var script = new Script(stack.siteUrl());
      SmallSite.publish(script);
      stack.awaitDrained(Duration.ofMinutes(2));
      for (var path : SmallSite.PAGES) {
        var page = script.unsigned("GET", path, Map.of("accept", "text/html"), "");
        hasThem(path, page);
        assertFalse(INLINE.matcher(page.body()).find(), path + page.body());
      }
      for (var path : List.of("/feed.atom", "/robots.txt", asset(script.read("/").body()))) {
        hasThem(path, script.read(path));
      }
      for (var path : List.of("/api/articles", "/api/articles/nada/comments", "/api/nada")) {
        hasThem(path, script.read(path));
      }
      hasThem("a refusal", script.unsigned("PUT", "/api/articles/faro", Map.of(), "{}"));
      hasThem("a wrong method", script.unsigned("POST", "/", Map.of(), ""));
    }
  }

  private static void hasThem(String what, HttpResponse<String> answer) {
    HEADERS.forEach(
        (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), what));
  }

  private static String asset(String html) {
    return html.replaceFirst("(?s).*\"(/assets/site\\.[0-9a-f]+\\.css)\".*", "$1");
  }
}
