package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What every answer of the site says to browsers.
@ExtendWith(Newsstand.class)
class SecurityHeadersTest {
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

  @Test
  void standOnEveryKindOfAnswerAndNoPageHoldsAnythingInline(Papers papers) {
    var paper = papers.spanish();
    for (var kind : paper.kinds()) {
      var page = paper.read(kind);
      hasThem(kind.name(), page);
      assertFalse(INLINE.matcher(page.body()).find(), kind.name() + page.body());
    }
    for (var path : List.of("/feed.atom", "/robots.txt", asset(paper.read("/").body()))) {
      hasThem(path, paper.read(path));
    }
    for (var path : List.of("/api/articles", "/api/articles/nada/comments", "/api/nada")) {
      hasThem(path, paper.script().read(path));
    }
    var script = paper.script();
    hasThem("a refusal", script.unsigned("PUT", "/api/articles/faro", Map.of(), "{}"));
    hasThem("a wrong method", script.unsigned("POST", "/", Map.of(), ""));
  }

  private static void hasThem(String what, HttpResponse<String> answer) {
    HEADERS.forEach(
        (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), what));
  }

  private static String asset(String html) {
    return html.replaceFirst("(?s).*\"(/assets/site\\.[0-9a-f]+\\.css)\".*", "$1");
  }
}
