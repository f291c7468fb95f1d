package org.gaceta.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El puerto viejo estrena un faro   | el-puerto-viejo-estrena-un-faro
          ¿Qué pasó? ¡Nadie lo sabe!        | que-paso-nadie-lo-sabe
          L'été, l’œuvre & la çédille       | lete-loeuvre-la-cedille
          Straße in Łódź                    | strasse-in-lodz
          Новости порта                     | novosti-porta
          Νέα του λιμανιού                  | nea-tou-limaniou
          أخبار الميناء                     | khbr-lmyn
          港口新闻                          | gang-kou-xin-wen
          C++ & <b>                         | c-b
          """)
  void transliteratesNamesOfEveryScript(String name, String slug) {
    assertTrue(Slug.of(name).isPresent());
    assertEquals(slug, Slug.of(name).orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "🎉🎉", "¿?", "---"})
  void makesNoneOfWhatHoldsNothingToTransliterate(String name) {
    assertEquals(Optional.empty(), Slug.of(name));
  }

  @Test
  void cutsALongNameBetweenWords() {
    var slug = Slug.of("palabra ".repeat(40)).orElseThrow().text();
    assertEquals(95, slug.length());
    assertTrue(slug.endsWith("-palabra"), slug);
  }

  @Test
  void cutsALongWordAnywhere() {
    assertEquals(100, Slug.of("a".repeat(300)).orElseThrow().text().length());
  }

  @Test
  void keepsAFurtherWordWhole() {
    var slug = new Slug("a".repeat(100)).with("2");
    assertEquals("a".repeat(98) + "-2", slug.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Faro", "faro_viejo", "faro-", "-faro", "faro--viejo", "a/b", "é"})
  void refusesWhatIsNoSlug(String text) {
    assertThrows(InvalidValue.class, () -> new Slug(text));
  }

  @Test
  void refusesMoreThanAHundredCharacters() {
    assertThrows(InvalidValue.class, () -> new Slug("a".repeat(101)));
  }
}
