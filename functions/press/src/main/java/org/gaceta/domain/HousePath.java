package org.gaceta.domain;

import java.util.Arrays;
import java.util.Optional;

/// The paths that the site keeps for itself: of its lists, feeds and files, and of its API. Every
/// other one can be an article's. Each is told by its first word, so that no key of the bucket ever
/// is another one's folder.
public enum HousePath {
  API("api"),
  ARCHIVE("archive"),
  ASSETS("assets"),
  AUTHORS("authors"),
  CALENDAR("calendar"),
  /// What begins with it: the format follows.
  FEED("feed."),
  FEEDS("feeds"),
  FRAGMENTS("fragments"),
  FRONT("index.html"),
  MEDIA("media"),
  MISSING("404"),
  NEWS_SITEMAP("news-sitemap.xml"),
  ROBOTS("robots.txt"),
  SECTIONS("sections"),
  SITEMAP("sitemap.xml"),
  SITEMAPS("sitemaps"),
  TAGS("tags");

  private final String word;

  HousePath(String word) {
    this.word = word;
  }

  /// Which of them a path is or lies under; none where it can be an article's.
  public static Optional<HousePath> of(SitePath path) {
    return Arrays.stream(values()).filter(it -> it.isFirstOf(path)).findFirst();
  }

  public SitePath path() {
    return new SitePath(word);
  }

  /// The path of something in it.
  public SitePath path(String name) {
    return new SitePath(isOpen() ? word + name : word + "/" + name);
  }

  /// Whether what lies there is printed from the table; else it is the deployment's, an upload's or
  /// the API's own.
  public boolean isPrinted() {
    return switch (this) {
      case API, ASSETS, MEDIA, MISSING, ROBOTS -> false;
      case ARCHIVE,
          AUTHORS,
          CALENDAR,
          FEED,
          FEEDS,
          FRAGMENTS,
          FRONT,
          NEWS_SITEMAP,
          SECTIONS,
          SITEMAP,
          SITEMAPS,
          TAGS ->
          true;
    };
  }

  private boolean isFirstOf(SitePath path) {
    var first = path.firstWord();
    return isOpen() ? first.startsWith(word) : first.equals(word);
  }

  private boolean isOpen() {
    return word.endsWith(".");
  }
}
