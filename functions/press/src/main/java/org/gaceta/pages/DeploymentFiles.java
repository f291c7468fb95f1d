package org.gaceta.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.article.Notice;
import org.gaceta.pages.house.HouseStyle;

/// What the deployment puts into the bucket: what depends on the release and on the site's
/// settings, and on no record.
public final class DeploymentFiles {
  private DeploymentFiles() {}

  /// The files by their keys, in the order in which they are put: assets before the pages that name
  /// them.
  ///
  /// @throws IllegalArgumentException if pages have no words in the site's language
  public static Map<SitePath, SiteObject> of(Site site) {
    var files = new LinkedHashMap<SitePath, SiteObject>();
    var house = HouseStyle.of(site);
    house.assets().forEach(it -> files.put(it.path(), it.object()));
    files.put(HousePath.MISSING.path(), Sheet.fixedHtml(Notice.missing(house).html()));
    files.put(HousePath.ROBOTS.path(), Sheet.fixedText(robots(site)));
    return Collections.unmodifiableMap(files);
  }

  private static String robots(Site site) {
    return """
    User-agent: *
    Disallow: /api/

    Sitemap: %s
    Sitemap: %s
    """
        .formatted(
            site.absolute(new Page.Sitemap().path()), site.absolute(new Page.NewsSitemap().path()));
  }
}
