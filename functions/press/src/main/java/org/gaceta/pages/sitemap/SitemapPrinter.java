package org.gaceta.pages.sitemap;

import java.util.List;
import org.gaceta.domain.site.Archive;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.house.HouseStyle;

/// The sitemap of the sitemaps of days. It does not say when those were changed, for then each
/// change of an old article would print it again; they say that of each article.
public record SitemapPrinter(HouseStyle house, Archive archive) implements Printer<Page.Sitemap> {
  @Override
  public Rendering print(Page.Sitemap page, List<Dirt> why, String stamp) {
    var days = archive.days().stream().<Page>map(Page.SitemapOfDay::new).toList();
    // Before the first day it names the other sitemap that there is: an empty index is invalid.
    var sitemaps = days.isEmpty() ? List.of(new Page.NewsSitemap()) : days;
    var addresses = sitemaps.stream().map(it -> house.absolute(it.path())).toList();
    return new Rendering.Print(Sheet.sitemap(SitemapXml.index(addresses), stamp));
  }
}
