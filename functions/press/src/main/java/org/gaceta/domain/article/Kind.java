package org.gaceta.domain.article;

import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;

/// What an article is to readers: a story of the day, or a standing page (about, contact, ethics)
/// that is in no listing, counts for nobody, bears no date and takes no comments.
public enum Kind {
  ARTICLE("articles/"),
  PAGE("pages/");

  private final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  /// The path of a slug: an article and a page may have the same slug.
  public SitePath path(Slug slug) {
    return new SitePath(folder + slug);
  }

  /// Whether a path is one of this kind.
  public boolean has(SitePath path) {
    return path.text().startsWith(folder);
  }
}
