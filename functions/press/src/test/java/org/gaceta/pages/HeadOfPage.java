package org.gaceta.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What machines read in the head of a printed page.
record HeadOfPage(Document document) {
  private static final JsonMapper JSON = new JsonMapper();

  static HeadOfPage of(Site site, FakeArchive archive, Page page) {
    var rendering = new Renderer(site, archive).render(page, List.of(), Samples.STAMP);
    var html = Printed.object(rendering).body().text();
    return new HeadOfPage(Jsoup.parse(html, "https://gaceta.example" + page.href()));
  }

  /// What a `meta` element of this name or property says; each of several.
  List<String> meta(String name) {
    return document
        .select("head meta[name=%1$s], head meta[property=%1$s]".formatted(name))
        .eachAttr("content");
  }

  /// All things, each with its own context.
  List<JsonNode> things() {
    return document.select("head script[type=application/ld+json]").stream()
        .map(it -> parse(it.data()))
        .toList();
  }

  JsonNode thing(String type) {
    return maybe(type).orElseThrow(() -> new AssertionError("no " + type + " in " + things()));
  }

  Optional<JsonNode> maybe(String type) {
    return things().stream().filter(it -> it.path("@type").asText().equals(type)).findFirst();
  }

  private static JsonNode parse(String data) {
    try {
      return JSON.readTree(data);
    } catch (JsonProcessingException e) {
      throw new AssertionError(data, e);
    }
  }
}
