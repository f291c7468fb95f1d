package org.gaceta.local.readers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a reader loads to read an article, pictures and icon aside.
@ExtendWith(Newsstand.class)
class WeightTest {
  private static final int MOST = 20 * 1024;

  @Test
  void anArticleWithItsLooksAndItsScriptIsLight(Papers papers) throws IOException {
    var paper = papers.spanish();
    var article = paper.read(Contents.ARTICLE).body();
    var page = Jsoup.parse(article);
    var words = page.select(".text").text().split(" ").length;
    assertTrue(words >= 600, () -> words + " words");
    assertEquals(10, page.select(".thread li").size(), "comments");
    var weight = compressed(article);
    for (var part : page.select("link[rel=stylesheet], script[src]")) {
      weight +=
          compressed(
              paper.read(part.hasAttr("href") ? part.attr("href") : part.attr("src")).body());
    }
    assertTrue(weight <= MOST, weight + " bytes");
  }

  private static int compressed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.size();
  }
}
