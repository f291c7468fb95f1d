package org.gaceta.pages.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.gaceta.domain.Limits;
import org.gaceta.pages.house.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that are as long as a body may be, and that somebody wrote to break the press.
class MeasureTest {
  private final Markdown markdown = new Markdown(Messages.in(Locale.of("es")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        ">",
        "*",
        "**a ",
        "*a_ ",
        "`",
        "<",
        "- ",
        "> - ",
        "|a|\n",
        "[a](",
        "[a][",
        "<div>",
        "<b>",
        "<b><p>",
        "<table>",
        "<a href=\"",
        "<!--",
        "<![CDATA[",
        "\\",
        "~",
        "&",
        "a@",
        "http://",
        "[^a]",
        "^[",
        "[x]: a\n",
        "<!A ",
        "<?"
      })
  void areRenderedWhateverIsRepeatedInThem(String part) {
    assertEnds(markdown.html(repeated(part, Limits.BODY_BYTES / 2)));
  }

  @Test
  void areRenderedHoweverDeepTheyNest() {
    var half = Limits.BODY_BYTES / 16;
    assertEnds(markdown.html("![".repeat(half) + "](a)".repeat(half)));
    assertEnds(markdown.html("**a".repeat(half) + "b**".repeat(half)));
    assertEnds(markdown.html("<div>".repeat(half) + "</div>".repeat(half)));
    assertEnds(markdown.html("- ".repeat(1000) + "a" + "\n".repeat(half)));
  }

  @Test
  void areRenderedWhereShortSourceMakesLongHtml() {
    var references = "[a]: /" + "u".repeat(1000) + "\n\n" + repeated("[a] ", Limits.BODY_BYTES / 4);
    assertEnds(markdown.html(references.replace("[a] [a] [a] [a] ", "[a] [a] [a]\n\n")));
    var wide = "|a".repeat(3000) + "\n" + "|-".repeat(3000) + "\n" + "|b\n".repeat(3000);
    assertEnds(markdown.html(wide));
  }

  @Test
  void areRenderedPlainlyWhereTheyAreBeyondMeasure() {
    var source = "*a* <b>\n".repeat(9000) + "\n \nFin.";
    var html = markdown.html(source).text();
    assertTrue(html.startsWith("<p>*a* &lt;b&gt;\n*a* &lt;b&gt;"), html.substring(0, 60));
    assertTrue(html.endsWith("</p>\n<p>Fin.</p>"));
  }

  @Test
  void admitWhatNewsroomsWrite() {
    assertTrue(Measure.admits(""));
    assertTrue(Measure.admits(repeated("Una línea de texto.\n\n", Limits.BODY_BYTES)));
    assertTrue(Measure.admits("| a | b |\n".repeat(5000)));
    assertFalse(Measure.admits("a\n".repeat(9000)));
    assertFalse(Measure.admits("a".repeat(300_000)));
  }

  private static void assertEnds(SafeHtml html) {
    assertEquals(html.text().strip(), html.text());
  }

  private static String repeated(String part, int length) {
    return part.repeat(length / part.length());
  }
}
