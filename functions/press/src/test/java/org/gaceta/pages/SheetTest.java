package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.gaceta.domain.SiteObject;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final String ONE = "01KB0000000000000000000001";
  private static final String OTHER = "01KB0000000000000000000002";

  @Test
  void isTheSameUnderAnotherStamp() {
    assertTrue(Sheet.isSame(Sheet.html("<p>a</p>", ONE), Sheet.html("<p>a</p>", OTHER)));
    assertTrue(Sheet.isSame(json("a", ONE), json("a", OTHER)));
    assertTrue(Sheet.isSame(Sheet.sitemap("<x/>", ONE), Sheet.sitemap("<x/>", OTHER)));
  }

  @Test
  void isAnotherWhereAnythingElseDiffers() {
    assertFalse(Sheet.isSame(Sheet.html("<p>a</p>", ONE), Sheet.html("<p>b</p>", ONE)));
    assertFalse(Sheet.isSame(json("a", ONE), json("b", ONE)));
    assertFalse(Sheet.isSame(Sheet.html("a", ONE), Sheet.gone("a", ONE)));
    assertFalse(Sheet.isSame(Sheet.html("a", ONE), Sheet.fixedHtml("a")));
    assertFalse(Sheet.isSame(Sheet.fixedHtml("a"), Sheet.fixedText("a")));
  }

  @Test
  void isAnotherWhereItsTextSpeaksOfAnotherStamp() {
    var text = "<p>stamp %s</p>";
    assertFalse(
        Sheet.isSame(Sheet.html(text.formatted(ONE), ONE), Sheet.html(text.formatted(OTHER), ONE)));
  }

  private static SiteObject json(String title, String stamp) {
    return Sheet.json(
        JsonNodeFactory.instance.objectNode().put("title", title), "application/json", stamp);
  }
}
