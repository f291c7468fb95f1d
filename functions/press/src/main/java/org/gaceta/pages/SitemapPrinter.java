package org.gaceta.pages;

import java.util.List;
import org.gaceta.domain.site.Archive;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.xml.SitemapXml;

/// The sitemap of the sitemaps of days. It does not say when those were changed, for then each
/// change of an old article would print it again; they say that of each article.
record SitemapPrinter(HouseStyle house, Archive archive) implements Printer<Page.Sitemap> {
  @Override
  public Rendering print(Page.Sitemap page, List<Dirt> why, String stamp) {
    var days = archive.days().stream().<Page>map(Page.SitemapOfDay::new).toList();
    // Before the first day it names the other sitemap that there is: an empty index is invalid.
    var sitemaps = days.isEmpty() ? List.of(new Page.NewsSitemap()) : days;
    var addresses = sitemaps.stream().map(it -> house.absolute(it.path())).toList();
    return new Rendering.Print(Sheet.sitemap(SitemapXml.index(addresses), stamp));
  }
}
