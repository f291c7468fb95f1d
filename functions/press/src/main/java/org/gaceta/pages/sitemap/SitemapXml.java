package org.gaceta.pages.sitemap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.pages.xml.Element;
import org.gaceta.pages.xml.Vocabulary;
import org.gaceta.pages.xml.Xml;

/// Sitemaps by the protocol of sitemaps.org, version 0.9, and its extension by Google News. Its
/// schema has none that is empty.
public final class SitemapXml {
  private static final Vocabulary SITEMAP =
      new Vocabulary("", "http://www.sitemaps.org/schemas/sitemap/0.9");
  private static final Vocabulary NEWS =
      new Vocabulary("news", "http://www.google.com/schemas/sitemap-news/0.9");

  private SitemapXml() {}

  /// A sitemap of sitemaps, by their addresses.
  public static String index(List<String> sitemaps) {
    var places = sitemaps.stream().map(it -> SITEMAP.element("sitemap", place(it)));
    return Xml.print(SITEMAP.element("sitemapindex", places), SITEMAP);
  }

  public static String pages(List<Location> locations) {
    var root = SITEMAP.element("urlset", locations.stream().map(SitemapXml::page));
    return locations.stream().anyMatch(it -> it.news().isPresent())
        ? Xml.print(root, SITEMAP, NEWS)
        : Xml.print(root, SITEMAP);
  }

  private static Element page(Location location) {
    var place = place(location.address());
    var modified = location.modified().map(it -> SITEMAP.text("lastmod", date(it)));
    var news = location.news().map(SitemapXml::news);
    return SITEMAP.element(
        "url", Stream.of(Optional.of(place), modified, news).flatMap(Optional::stream));
  }

  private static Element news(Location.News news) {
    return NEWS.element(
        "news",
        NEWS.element(
            "publication",
            NEWS.text("name", news.publication()),
            NEWS.text("language", news.language())),
        NEWS.text("publication_date", date(news.published())),
        NEWS.text("title", news.title()));
  }

  private static Element place(String address) {
    return SITEMAP.text("loc", address);
  }

  /// In UTC: the offsets of long ago have seconds, which neither schema allows.
  private static String date(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
