package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Colour;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.site.Brand;
import org.gaceta.domain.site.SiteLink;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static Settings settings(Map<String, String> some) {
    var all =
        new HashMap<>(
            Map.of(
                "SITE_TITLE", "La Gaceta",
                "SITE_LANGUAGE", "es",
                "SITE_TIME_ZONE", "Europe/Madrid"));
    all.putAll(some);
    return new Settings(all);
  }

  private static Brand brand(Map<String, String> some) {
    return settings(some).siteOfTheReader().brand();
  }

  private static String refusal(String variable, String value) {
    var settings = settings(Map.of(variable, value));
    var refusal = assertThrows(IllegalStateException.class, settings::siteOfTheReader);
    return String.valueOf(refusal.getMessage());
  }

  @Nested
  class Faces {
    @Test
    void areThoseOfTheHouseUnlessTheySay() {
      assertEquals(Brand.NONE, brand(Map.of()));
      assertEquals(Brand.NONE, brand(Map.of("SITE_ACCENT", "", "SITE_LINKS", " ")));
    }

    @Test
    void areReadFromTheirVariables() {
      assertEquals(
          new Brand(
              Optional.of("El diario del río"),
              Optional.of(new Colour("#0b5d3b")),
              Optional.of(new Colour("#7fd6ae")),
              Optional.of(new WebAddress("/media/logo.svg")),
              Optional.of(new WebAddress("/media/icon.svg")),
              List.of(new SiteLink("Cultura", new WebAddress("/sections/cultura"))),
              List.of(
                  new SiteLink("Quiénes somos", new WebAddress("/pages/quienes-somos")),
                  new SiteLink("Tienda", new WebAddress("https://example.org/?a=b")))),
          brand(
              Map.of(
                  "SITE_DESCRIPTION",
                  "El diario  del río",
                  "SITE_ACCENT",
                  "#0B5D3B",
                  "SITE_ACCENT_DARK",
                  "#7fd6ae",
                  "SITE_LOGO",
                  "/media/logo.svg",
                  "SITE_ICON",
                  "/media/icon.svg",
                  "SITE_MENU",
                  "Cultura=/sections/cultura",
                  "SITE_LINKS",
                  "Quiénes somos=/pages/quienes-somos| Tienda = https://example.org/?a=b")));
    }

    @Test
    void refuseAnAccentThatIsHardToReadAndTellTheContrast() {
      var light = refusal("SITE_ACCENT", "#ffcc00");
      assertTrue(
          light.matches(
              "the environment variable SITE_ACCENT must be readable, but #ffcc00 on the paper"
                  + " #[0-9a-f]{6} has a contrast of 1\\.4\\d and needs 4\\.5"),
          light);
      var dark = refusal("SITE_ACCENT_DARK", "#0b5d3b");
      assertTrue(
          dark.matches(
              "the environment variable SITE_ACCENT_DARK must .* has a contrast of 2\\.3\\d .*"),
          dark);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "SITE_ACCENT; red; must be a colour such as #8f1d1d",
          "SITE_LOGO; https://example.org/logo.svg; must be a path of the site, such as"
              + " /media/logo.svg",
          "SITE_ICON; media/icon.svg; must be an address that begins with http:// or https://, or a"
              + " path that begins with /",
          "SITE_LINKS; Contacto; must hold links such as"
              + " Contact=/pages/contact|Shop=https://example.org, not Contacto",
          "SITE_LINKS; A=/a|B=http://b.example; holds a link that is wrong: B=http://b.example must"
              + " be a path of the site, or an address that begins with https://",
          "SITE_LINKS; A=/a|=/b; holds a link that is wrong: =/b must not be empty"
        })
    void nameTheVariableThatIsWrong(String variable, String value, String reason) {
      assertEquals("the environment variable " + variable + " " + reason, refusal(variable, value));
    }

    @Test
    void haveTwentyLinksAtMost() {
      assertEquals(20, brand(Map.of("SITE_LINKS", "A=/a|".repeat(20))).links().size());
      assertEquals(
          "the environment variable SITE_LINKS must hold at most 20 links",
          refusal("SITE_LINKS", "A=/a|".repeat(21)));
    }
  }

  @Nested
  class Languages {
    @ParameterizedTest
    @ValueSource(strings = {"es", "es-MX", "en-GB", "es-419", "en-Latn-US"})
    void areThoseOfTheWordsInAnyRegion(String tag) {
      assertEquals(
          tag, settings(Map.of("SITE_LANGUAGE", tag)).siteOfTheReader().language().toLanguageTag());
    }

    @Test
    void areRefusedWhereThereAreNoWordsOrNoLanguage() {
      assertEquals(
          "the environment variable SITE_LANGUAGE is refused: pages have no words in fr-CA, but in"
              + " these: en, es",
          refusal("SITE_LANGUAGE", "fr-CA"));
      assertEquals(
          "the environment variable SITE_LANGUAGE is no language tag (BCP 47)",
          refusal("SITE_LANGUAGE", "es_MX"));
    }
  }

  @Nested
  class QueueAddresses {
    @Test
    void areMissedOnlyByWhoAsksForThem() {
      var settings = settings(Map.of("RENDER_QUEUE_URL", "http://localhost:1/q/RenderQueue"));
      assertEquals("http://localhost:1/q/RenderQueue", settings.renderQueueUrl());
      var refusal = assertThrows(IllegalStateException.class, settings::settleQueueUrl);
      assertTrue(String.valueOf(refusal.getMessage()).contains("SETTLE_QUEUE_URL"));
    }
  }
}
