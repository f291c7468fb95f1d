package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of page under the checker of the W3C, which finds nothing to say.
@ExtendWith(Newsstand.class)
class MarkupTest {
  private static final MarkupChecker CHECKER = new MarkupChecker();
  private static final List<String> NEWER =
      List.of(
          "@container",
          "“container”",
          "subgrid",
          "overflow-clip-margin",
          "contain-intrinsic-block-size");

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void everyKindOfPageIsFlawless(String language, Papers papers) {
    var paper = papers.in(language);
    var found = new ArrayList<String>();
    for (var kind : paper.kinds()) {
      CHECKER.check(paper.read(kind).body()).forEach(it -> found.add(kind.name() + ": " + it));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void whatPagesLoadIsFlawless(Papers papers) {
    for (var fragment : List.of("/fragments/sidebar", "/fragments/carousel")) {
      var page =
          """
          <!doctype html>
          <html lang="es"><head><title>Fragmento</title></head><body><h1>Fragmento</h1>
          %s
          </body></html>
          """
              .formatted(papers.spanish().read(fragment).body());
      assertEquals(List.of(), CHECKER.check(page), fragment);
    }
  }

  @Test
  void whatAnEmptyPaperPrintsIsFlawless(Papers papers) {
    for (var path : List.of("/", "/calendar", "/404")) {
      assertEquals(List.of(), CHECKER.check(papers.empty().read(path).body()), path);
    }
  }

  @Test
  void theStylesheetHoldsNothingThatTheCheckerRefusesButWhatIsNewerThanIt(Papers papers) {
    var page = Jsoup.parse(papers.spanish().read("/").body());
    var sheet = papers.spanish().read(page.select("link[rel=stylesheet]").attr("href")).body();
    var found =
        CHECKER.check(
            "<!doctype html><html lang=es><title>Hoja</title><style>%s</style>".formatted(sheet));
    assertEquals(
        List.of(), found.stream().filter(it -> NEWER.stream().noneMatch(it::contains)).toList());
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    var page = "<!doctype html><html lang=es><head><title>a</title></head><body><p><div></p>";
    assertEquals(false, CHECKER.check(page).isEmpty());
  }
}
