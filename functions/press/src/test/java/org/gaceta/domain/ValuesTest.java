package org.gaceta.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gaceta.domain.article.ArticleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @Nested
  class AnArticleId {
    @ParameterizedTest
    @ValueSource(strings = {"faro", "2026-02-14.faro", "A_b~c"})
    void isOfCharactersThatEveryClientCanSign(String text) {
      assertEquals(text, new ArticleId(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a b", "ñ", "a#b", "a%2Fb"})
    void refusesOthers(String text) {
      assertThrows(InvalidValue.class, () -> new ArticleId(text));
    }

    @Test
    void hasASlugThatNoOtherIdHas() {
      assertEquals("faro", new ArticleId("faro").slug().text());
      assertNotEquals(new ArticleId("Faro").slug(), new ArticleId("faro").slug());
      assertNotEquals(new ArticleId("~").slug(), new ArticleId("_").slug());
    }
  }

  @Nested
  class AWebAddress {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://example.org/a.jpg?b=c",
          "http://example.org",
          "/media/a.jpg",
          "https://españa.example/ñ.jpg"
        })
    void isOfTheWebOrOfTheSite(String text) {
      assertEquals(text, new WebAddress(text).text());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "javascript:alert(1)",
          "JavaScript:alert(1)",
          "data:text/html,x",
          "ftp://example.org/a",
          "//example.org/a",
          "media/a.jpg",
          "https:",
          "https:///a",
          "http://user:word@example.org/",
          "https://example.org/a b",
          "\\\\example.org"
        })
    void refusesOthers(String text) {
      assertThrows(InvalidValue.class, () -> new WebAddress(text));
    }
  }

  @Nested
  class ALabel {
    @Test
    void isKnownByItsSlug() {
      assertEquals(new Label("Vida Nocturna").slug(), new Label("vida  nocturna").slug());
    }

    @Test
    void refusesANameThatNoAddressCanBeMadeOf() {
      assertThrows(InvalidValue.class, () -> new Label("🎉"));
    }
  }
}
