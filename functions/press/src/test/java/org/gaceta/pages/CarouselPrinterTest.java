package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CarouselPrinterTest {
  private static final Page CAROUSEL = new Page.Carousel();

  private final FakeArchive archive = new FakeArchive();

  @Test
  void showsTheTwelveNewest() {
    fill(13);
    var track = Jsoup.parse(html()).select(".carousel .track .teaser");
    assertEquals(12, track.size());
    assertEquals("/articles/n0", track.getFirst().select("h3 a").attr("href"));
  }

  @Test
  void offersItsButtonsToTheScriptAlone() {
    fill(1);
    var turns = Jsoup.parse(html()).select(".turns");
    assertTrue(turns.hasAttr("hidden"));
    assertEquals(
        List.of("Volver en el carrusel", "Avanzar en el carrusel"),
        turns.select("button").eachAttr("aria-label"));
  }

  @Test
  void isNothingButItsStampOnAnEmptySite() {
    assertTrue(html().strip().startsWith("<!-- stamp"), html());
  }

  @Test
  void isPrintedAgainForWhatItShowsOnly() {
    fill(13);
    assertTrue(isPrinted(11));
    assertFalse(isPrinted(12));
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      archive.listing(Samples.entry(Samples.article("n" + i), instant(i)));
    }
  }

  private boolean isPrinted(int place) {
    var key = new EntryKey(instant(place), new ArticleId("n" + place));
    var why = List.<Dirt>of(new Dirt.WhereInReach(CAROUSEL, new Listing.Latest(), key));
    return render(why) instanceof Rendering.Print;
  }

  private String html() {
    return Printed.object(render(List.of())).body().text();
  }

  private Rendering render(List<Dirt> why) {
    return new Renderer(Samples.SITE, archive).render(CAROUSEL, why, Samples.STAMP);
  }

  private static Instant instant(int place) {
    return Samples.PUBLISHED.minusSeconds(60L * place);
  }
}
