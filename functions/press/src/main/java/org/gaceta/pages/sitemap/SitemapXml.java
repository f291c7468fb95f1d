package org.gaceta.pages.sitemap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gaceta.pages.xml.Xml;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Sitemaps by the protocol of sitemaps.org, version 0.9, and its extension by Google News. Its
/// schema has none that is empty.
public final class SitemapXml {
  private static final Namespace SITEMAP =
      Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
  private static final Namespace NEWS =
      Namespace.getNamespace("news", "http://www.google.com/schemas/sitemap-news/0.9");

  private SitemapXml() {}

  /// A sitemap of sitemaps, by their addresses.
  public static String index(List<String> sitemaps) {
    var root = new Element("sitemapindex", SITEMAP);
    sitemaps.forEach(it -> root.addContent(new Element("sitemap", SITEMAP).addContent(place(it))));
    return Xml.print(new Document(root));
  }

  public static String pages(List<Location> locations) {
    var root = new Element("urlset", SITEMAP);
    if (locations.stream().anyMatch(it -> it.news().isPresent())) {
      // once, not on each article
      root.addNamespaceDeclaration(NEWS);
    }
    locations.stream().map(SitemapXml::page).forEach(root::addContent);
    return Xml.print(new Document(root));
  }

  private static Element page(Location location) {
    var page = new Element("url", SITEMAP).addContent(place(location.address()));
    location.modified().ifPresent(it -> page.addContent(element("lastmod", SITEMAP, date(it))));
    location.news().ifPresent(it -> page.addContent(news(it)));
    return page;
  }

  private static Element news(Location.News news) {
    var publication =
        new Element("publication", NEWS)
            .addContent(element("name", NEWS, news.publication()))
            .addContent(element("language", NEWS, news.language()));
    return new Element("news", NEWS)
        .addContent(publication)
        .addContent(element("publication_date", NEWS, date(news.published())))
        .addContent(element("title", NEWS, news.title()));
  }

  private static Element place(String address) {
    return element("loc", SITEMAP, address);
  }

  private static Element element(String name, Namespace namespace, String text) {
    return new Element(name, namespace).setText(Xml.legal(text));
  }

  /// In UTC: the offsets of long ago have seconds, which neither schema allows.
  private static String date(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
