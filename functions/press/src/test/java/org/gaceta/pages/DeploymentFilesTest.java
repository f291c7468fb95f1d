package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Alias;
import org.junit.jupiter.api.Test;

class DeploymentFilesTest {
  private static final Pattern ASSET = Pattern.compile("/(assets/[^\"]+)\"");

  private final Map<SitePath, SiteObject> files = DeploymentFiles.of(Samples.SITE);

  @Test
  void sayThatAPageIsMissingInTheSitesLanguage() {
    var page = file("404");
    assertEquals("text/html; charset=utf-8", page.contentType());
    assertTrue(page.body().text().contains("<html lang=\"es\""));
    assertTrue(page.body().text().contains("Página no encontrada"));
    assertTrue(page.body().text().contains("noindex"));
  }

  @Test
  void keepRobotsOutOfTheApiAloneAndNameTheSitemaps() {
    assertEquals(
        """
        User-agent: *
        Disallow: /api/

        Sitemap: https://gaceta.example/sitemap.xml
        Sitemap: https://gaceta.example/news-sitemap.xml
        """,
        file("robots.txt").body().text());
    assertEquals("text/plain; charset=utf-8", file("robots.txt").contentType());
  }

  @Test
  void nameAssetsByTheirContentAndKeepThemForAYear() {
    var assets = files.keySet().stream().filter(it -> it.text().startsWith("assets/")).toList();
    assertEquals(3, assets.size());
    for (var path : assets) {
      assertTrue(path.text().matches("assets/[a-z]+\\.[0-9a-f]{10}\\.(css|js|svg)"), path.text());
      assertTrue(file(path.text()).cacheControl().contains("immutable"));
    }
  }

  @Test
  void holdEveryAssetThatPagesName() {
    var named = new HashSet<String>();
    for (var html : List.of(file("404").body().text(), front())) {
      ASSET.matcher(html).results().forEach(it -> named.add(it.group(1)));
    }
    assertEquals(3, named.size());
    named.forEach(this::file);
  }

  @Test
  void areRefusedInALanguageThatPagesHaveNoWordsIn() {
    var site = Samples.site(Locale.of("de"), "Europe/Berlin");
    var refusal = assertThrows(IllegalArgumentException.class, () -> DeploymentFiles.of(site));
    assertTrue(String.valueOf(refusal.getMessage()).contains("en, es"));
  }

  @Test
  void sharePathsWithNoPageAndNoArticle() {
    for (var path : files.keySet()) {
      assertEquals(Optional.empty(), Edition.pageAt(path), path.text());
      assertThrows(InvalidValue.class, () -> Alias.of(path.text()), path.text());
    }
  }

  private String front() {
    var renderer = new Renderer(Samples.SITE, new FakeArchive());
    return Printed.object(renderer.render(new Page.Front(), List.of(), "1")).body().text();
  }

  private SiteObject file(String path) {
    var file = files.get(new SitePath(path));
    if (file == null) {
      throw new AssertionError("missing: " + path);
    }
    return file;
  }
}
