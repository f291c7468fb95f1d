package org.gaceta.pages;

import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;

/// A page of the site: an object of the bucket that is printed from the table.
public sealed interface Page {
  /// Its path, which is the object's key.
  SitePath path();

  record Front() implements Page {
    @Override
    public SitePath path() {
      return new SitePath("index.html");
    }
  }

  record SiteFeed() implements Page {
    @Override
    public SitePath path() {
      return new SitePath("feed.atom");
    }
  }

  /// What stands beside every article, which pages load.
  record Sidebar() implements Page {
    @Override
    public SitePath path() {
      return new SitePath("fragments/sidebar");
    }
  }

  /// What stands at a path that belongs to an article: the article, or that it moved or is gone.
  record ArticleAt(ArticleId id, SitePath path) implements Page {}
}
