package org.gaceta.pages;

import static org.gaceta.pages.Samples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Picture.Size;
import org.gaceta.domain.article.Picture.Variant;
import org.junit.jupiter.api.Test;

class SourceSetTest {
  private static final Variant NARROW = new Variant(new WebAddress("/media/a-400.jpg"), 400);

  @Test
  void isNoneOfAPictureInOneWidth() {
    assertEquals(Optional.empty(), SourceSet.of(picture(Optional.of(new Size(1600, 900)))));
  }

  @Test
  void namesThePictureItselfWhereItsWidthIsKnown() {
    assertEquals(
        Optional.of("/media/a-400.jpg 400w, /media/a.jpg 1600w"),
        SourceSet.of(picture(Optional.of(new Size(1600, 900)), NARROW)));
    assertEquals(
        Optional.of("/media/a-400.jpg 400w"), SourceSet.of(picture(Optional.empty(), NARROW)));
  }

  @Test
  void namesEachWidthOnce() {
    assertEquals(
        Optional.of("/media/a-400.jpg 400w"),
        SourceSet.of(picture(Optional.of(new Size(400, 300)), NARROW)));
  }

  @Test
  void letsNoCommaEndAnAddress() {
    var variant = new Variant(new WebAddress("https://example.org/w_4,h_3/a,"), 400);
    assertEquals(
        Optional.of("https://example.org/w_4,h_3/a%2C 400w"),
        SourceSet.of(picture(Optional.empty(), variant)));
  }

  @Test
  void standsWithSizesOnTheLedeWhichIsFetchedFirst() {
    var picture = picture(Optional.of(new Size(1600, 900)), NARROW);
    var lede = lede(article("a-1", it -> it.picturing(picture)));
    assertTrue(lede.contains("srcset=\"/media/a-400.jpg 400w, /media/a.jpg 1600w\""), lede);
    assertTrue(lede.contains(" sizes=\"(min-width"), lede);
    assertTrue(lede.contains("width=\"1600\" height=\"900\" fetchpriority=\"high\""), lede);
    assertTrue(lede.contains("decoding=\"async\""), lede);
    assertFalse(lede.contains("loading="), lede);
    assertFalse(lede(article("a-1")).contains("srcset") || lede(article("a-1")).contains("sizes"));
  }

  private static String lede(Article article) {
    var page = new Page.ArticleAt(article.id(), article.path());
    var archive = new FakeArchive().holding(article, "Texto.");
    return HeadOfPage.of(Samples.SITE, archive, page).document().select(".lede img").outerHtml();
  }

  private static Picture picture(Optional<Size> size, Variant... variants) {
    return new Picture(
        new WebAddress("/media/a.jpg"),
        "",
        Optional.empty(),
        Optional.empty(),
        size,
        List.of(variants));
  }
}
