package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Feeds and sitemaps by the parsers of those who read them.
@ExtendWith(Newsstand.class)
class FeedsReadTest {
  @Test
  void everyFeedHoldsTheSameArticlesInEachFormat(Papers papers) throws Exception {
    var paper = papers.spanish();
    var stems =
        paper.keys().stream()
            .filter(it -> it.endsWith(".atom"))
            .map(it -> "/" + it.replace(".atom", ""))
            .toList();
    assertTrue(
        stems.containsAll(List.of("/feed", "/feeds/comarca", "/feeds/c-b")), stems::toString);
    for (var stem : stems) {
      var atom = links(paper, stem + ".atom");
      assertEquals(atom, links(paper, stem + ".rss"), stem);
      var json = new ObjectMapper().readTree(paper.read(stem + ".json").body());
      assertEquals("https://jsonfeed.org/version/1.1", json.path("version").asText());
      var items = StreamSupport.stream(json.path("items").spliterator(), false);
      assertEquals(atom, items.map(it -> it.path("url").asText()).toList(), stem);
    }
    assertEquals(20, links(paper, "/feed.atom").size());
  }

  @Test
  void theSitemapsLeadToEveryArticleThatStandsAndToNoOther(Papers papers) throws Exception {
    var paper = papers.spanish();
    var named = new TreeSet<String>();
    for (var day : locations(paper, "/sitemap.xml")) {
      named.addAll(locations(paper, URI.create(day).getPath()));
    }
    var standing =
        paper.keys().stream()
            .filter(it -> it.startsWith("articles/"))
            .filter(it -> paper.read("/" + it).statusCode() == 200)
            .map(it -> paper.address("/" + it))
            .toList();
    assertTrue(named.containsAll(standing), named::toString);
    assertFalse(named.contains(paper.address(Contents.MOVED)));
    assertFalse(named.contains(paper.address(Contents.GONE)));
    assertTrue(locations(paper, "/news-sitemap.xml").contains(paper.address(Contents.ARTICLE)));
  }

  @Test
  void robotsAreLedToTheSitemaps(Papers papers) {
    var lines = Set.copyOf(papers.spanish().read("/robots.txt").body().lines().toList());
    for (var map : List.of("/sitemap.xml", "/news-sitemap.xml")) {
      assertTrue(lines.contains("Sitemap: " + papers.spanish().address(map)), lines::toString);
    }
  }

  private static List<String> links(Paper paper, String feed) throws FeedException {
    var body = new StringReader(paper.read(feed).body());
    return new SyndFeedInput().build(body).getEntries().stream().map(SyndEntry::getLink).toList();
  }

  private static Set<String> locations(Paper paper, String map) throws JDOMException, IOException {
    var root = new SAXBuilder().build(new StringReader(paper.read(map).body()));
    var locations =
        root.getDescendants(Filters.element("loc", root.getRootElement().getNamespace()));
    var addresses = new TreeSet<String>();
    locations.forEach(it -> addresses.add(it.getText()));
    return addresses;
  }
}
