package org.gaceta.local.readers;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The addresses that pages, feeds and sitemaps name.
final class Links {
  /// By what names one, and in which of its attributes.
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("a[href]", "href"),
          Map.entry("link[href]", "href"),
          Map.entry("script[src]", "src"),
          Map.entry("img[src]", "src"),
          Map.entry("video[src]", "src"),
          Map.entry("video[poster]", "poster"),
          Map.entry("iframe[src]", "src"),
          Map.entry("form[action]", "action"),
          Map.entry("press-lift[from]", "from"),
          Map.entry("button[data-more]", "data-more"),
          Map.entry("meta[property=og:url]", "content"),
          Map.entry("meta[property=og:image]", "content"),
          Map.entry("enclosure[url]", "url"));

  private Links() {}

  static List<String> in(HttpResponse<String> answer) {
    var type = answer.headers().firstValue("content-type").orElse("");
    var xml = type.contains("xml") && !type.contains("svg");
    if (!xml && !type.startsWith("text/html")) {
      return List.of();
    }
    var page = Jsoup.parse(answer.body(), "", xml ? Parser.xmlParser() : Parser.htmlParser());
    return Stream.of(
            PLACES.entrySet().stream()
                .flatMap(it ->
                    page.select(it.getKey()).stream().map(element -> element.attr(it.getValue()))),
            page.select("[srcset]").stream().flatMap(Links::candidates),
            page.select("loc, rss link").stream().map(Element::text).filter(it -> !it.isEmpty()))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<String> candidates(Element image) {
    return Stream.of(image.attr("srcset").split(",")).map(it -> it.strip().split("\\s+", 2)[0]);
  }
}
