package org.gaceta.pages.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Locale;
import org.gaceta.pages.house.Messages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final Markdown markdown = new Markdown(Messages.in(Locale.of("es")));

  @Nested
  class Markup {
    @Test
    void isRenderedAsCommonMark() {
      prints(
          """
          Un *río* **crecido**, `a < b`.
          Otra línea.

          > Una cita.

          1. uno
          2. dos
          """,
          """
          <p>Un <em>río</em> <strong>crecido</strong>, <code>a &lt; b</code>.
          Otra línea.</p>
          <blockquote>
          <p>Una cita.</p>
          </blockquote>
          <ol><li>uno</li><li>dos</li></ol>\
          """);
    }

    @Test
    void keepsTheWordsOfAPictureThatCannotBeShown() {
      prints("Ahí está ![el *faro*](faro.jpg).", "<p>Ahí está el <em>faro</em>.</p>");
    }

    @Test
    void leavesTheFirstHeadingToTheHeadline() {
      prints(
          """
          # Uno
          ## Dos
          ### Tres
          """,
          """
          <h2>Uno</h2>
          <h2>Dos</h2>
          <h3>Tres</h3>\
          """);
    }

    @Test
    void skipsNoLevelOfHeadings() {
      prints(
          """
          #### Uno
          ###### Dos
          ## Tres
          <h5>Cuatro</h5>
          """,
          """
          <h2>Uno</h2>
          <h3>Dos</h3>
          <h2>Tres</h2>
          <h3>Cuatro</h3>\
          """);
    }

    @Test
    void letsTheKeyboardReachCodeThatScrolls() {
      prints(
          """
          ```
          a /> b
          ```
          """,
          """
          <pre tabindex="0"><code>a /&gt; b
          </code></pre>\
          """);
    }

    @Test
    void alignsTheColumnsOfTablesInABoxThatScrolls() {
      prints(
          """
          | A | B | C |
          |:--|:-:|--:|
          | 1 | 2 | 3 |
          """,
          """
          <div class="scroll" tabindex="0"><table><thead><tr><th class="start">A</th><th class="center">B</th>\
          <th class="end">C</th></tr></thead><tbody><tr><td class="start">1</td>\
          <td class="center">2</td><td class="end">3</td></tr></tbody></table></div>\
          """);
    }

    @Test
    void linksFootnotesThereAndBackInTheSitesLanguage() {
      prints(
          """
          Un dato.[^año]

          [^año]: La fuente.
          """,
          """
          <p>Un dato.<sup><a href="#text-fn-año" id="text-fnref-año">1</a></sup></p>
          <div class="footnotes">
          <ol><li id="text-fn-año">
          <p>La fuente. <a href="#text-fnref-año" aria-label="Volver a la llamada 1">↩</a></p>
          </li></ol>
          </div>\
          """);
    }

    @Test
    void strikesOutAndLinksBareAddresses() {
      prints(
          "~~mal~~ https://example.org/a",
          "<p><del>mal</del>" + " <a href=\"https://example.org/a\">https://example.org/a</a></p>");
    }

    @Test
    void spellsThePathOfAPictureWithASpaceInIt() {
      prints(
          "![Un puente](</media/el puente.jpg> \"El puente\")",
          "<p><img src=\"/media/el%20puente.jpg\" alt=\"Un puente\" title=\"El puente\""
              + " loading=\"lazy\" decoding=\"async\"></p>");
    }

    @Test
    void mayBeEmpty() {
      prints("", "");
      prints(" \n\n ", "");
    }
  }

  @Nested
  class Html {
    @Test
    void isKeptWhereItIsWhatANewsroomWrites() {
      prints(
          """
          <figure><img src="https://example.org/a.jpg" alt="Un río" width="900" height="600">
          <figcaption>El río. <cite>Ana</cite></figcaption></figure>
          <p lang="ar" dir="rtl">النيل</p>
          <p><abbr title="Organización">ONU</abbr> <time datetime="2026-03-09">lunes</time>
          <q cite="/a">q</q> H<sub>2</sub>O <mark>m</mark> <small>s</small> <ins>i</ins></p>
          """,
          """
          <figure><img src="https://example.org/a.jpg" alt="Un río" width="900" height="600" \
          loading="lazy" decoding="async">
          <figcaption>El río. <cite>Ana</cite></figcaption></figure>
          <p lang="ar" dir="rtl">النيل</p>
          <p><abbr title="Organización">ONU</abbr> <time datetime="2026-03-09">lunes</time>
          <q cite="/a">q</q> H<sub>2</sub>O <mark>m</mark> <small>s</small> <ins>i</ins></p>\
          """);
    }

    @Test
    void keepsTheSpansAndScopesOfATable() {
      prints(
          "<table><caption>C</caption><tr><th scope=\"col\" colspan=\"2\" style=\"x\">A</th></tr>"
              + "</table>",
          "<div class=\"scroll\" tabindex=\"0\"><table><caption>C</caption><tbody><tr>"
              + "<th scope=\"col\" colspan=\"2\">A</th></tr></tbody></table></div>");
    }

    @Test
    void holdsALinkInPlaceOfAPlayer() {
      prints(
          "<iframe src=\"https://www.youtube-nocookie.com/embed/a_B-1\" allow=\"camera\"></iframe>",
          "<a class=\"play\" href=\"https://www.youtube-nocookie.com/embed/a_B-1\""
              + " data-frame=\"https://www.youtube-nocookie.com/embed/a_B-1\""
              + " data-title=\"YouTube\"><span>YouTube</span></a>");
      prints(
          "<iframe title=\"El río\" src=\"https://player.vimeo.com/video/12\">x</iframe>",
          "<a class=\"play\" href=\"https://player.vimeo.com/video/12\""
              + " data-frame=\"https://player.vimeo.com/video/12\""
              + " data-title=\"El río\"><span>El río</span></a>");
    }

    @Test
    void keepsOnlyTheRelationsThatAnEditorMayState() {
      prints(
          "<a href=\"/a\" rel=\"sponsored nofollow\" target=\"_blank\">a</a>",
          "<p><a href=\"/a\" rel=\"sponsored nofollow\">a</a></p>");
    }

    @Test
    void isClosedWhereTheNewsroomForgotTo() {
      prints("<div><p>Texto", "<div><p>Texto\n</p></div>");
      prints("</article></main></body>Texto", "Texto");
    }
  }

  @Nested
  class Away {
    private static final URI PAGE = URI.create("https://gaceta.example/articles/a");

    @Test
    void everyAddressIsAbsolute() {
      assertEquals(
          """
          <p><a href="https://gaceta.example/b">1</a> \
          <a href="https://gaceta.example/articles/c">2</a> \
          <a href="https://gaceta.example/articles/a#text-d">3</a> \
          <a href="https://example.org/e">4</a> <a href="https://example.org/f">5</a> \
          <a href="mailto:g&#64;example.org">6</a></p>
          <p><img src="https://gaceta.example/media/h%20i.jpg" alt="" loading="lazy" \
          decoding="async"> <q cite="https://gaceta.example/j">k</q></p>\
          """,
          markdown
              .html(
                  """
                  [1](/b) [2](c) [3](#d) [4](https://example.org/e) [5](//example.org/f)
                  [6](mailto:g@example.org)

                  ![](</media/h i.jpg>) <q cite="/j">k</q>
                  """
                      .replace("f)\n[", "f) ["),
                  PAGE)
              .text());
    }

    @Test
    void aVideoIsALinkToItsPlayer() {
      assertEquals(
          "<a href=\"https://player.vimeo.com/video/1\">El faro</a>",
          markdown
              .html(
                  "<iframe src=\"https://player.vimeo.com/video/1\" title=\"El faro\"></iframe>",
                  PAGE)
              .text());
    }

    @Test
    void theWayBackFromANoteHasNoWordsForScreenReaders() {
      var note = "Uno[^1]\n\n[^1]: Dos";
      assertTrue(markdown.html(note).text().contains("aria-label"));
      assertFalse(markdown.html(note, PAGE).text().contains("aria-label"));
    }

    @Test
    void anAddressThatIsNoneStaysAsItWasTyped() {
      assertEquals(
          "<p><a href=\"a[b\">1</a></p>", markdown.html("<a href=\"a[b\">1</a>", PAGE).text());
    }
  }

  private void prints(String source, String html) {
    assertEquals(html, markdown.html(source).text());
  }
}
