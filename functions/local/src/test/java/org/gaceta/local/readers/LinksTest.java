package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every way from every object of the bucket to an address of the paper's own leads somewhere, and
/// to a place that is there.
@ExtendWith(Newsstand.class)
class LinksTest {
  private static final Set<String> MOVED = Set.of("articles/camino-viejo", "2019/05/camino");
  private static final Set<String> GONE = Set.of("articles/retirada");

  @Test
  void everyLinkResolves(Papers papers) {
    var paper = papers.spanish();
    var crawl = new Crawl(paper);
    var broken = new ArrayList<String>();
    for (var key : paper.keys()) {
      broken.addAll(crawl.brokenLinksOf("/" + key));
    }
    for (var kind : paper.kinds()) {
      broken.addAll(crawl.brokenLinksOf(kind.path()));
    }
    assertEquals(List.of(), broken);
    assertTrue(crawl.reached() > 100, () -> crawl.reached() + " addresses");
  }

  @Test
  void everyKeyAnswersWithItsStatus(Papers papers) {
    var paper = papers.spanish();
    for (var key : paper.keys()) {
      var status = MOVED.contains(key) ? 301 : GONE.contains(key) ? 410 : 200;
      assertEquals(status, paper.read("/" + key).statusCode(), key);
    }
    assertTrue(paper.keys().containsAll(MOVED));
    assertTrue(paper.keys().containsAll(GONE));
  }

  @Test
  void anEmptyPaperLeadsNowhereThatIsNotThere(Papers papers) {
    var crawl = new Crawl(papers.empty());
    for (var key : papers.empty().keys()) {
      assertEquals(List.of(), crawl.brokenLinksOf("/" + key), key);
    }
  }
}
