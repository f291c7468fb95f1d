package org.gaceta.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.pages.feed.FeedFormat;

/// Spells the paths of pages, and reads those that name what a page lists.
final class PagePaths {
  private static final String XML = "xml";

  private PagePaths() {}

  static SitePath of(Page page) {
    return switch (page) {
      case Page.Front _ -> HousePath.FRONT.path();
      case Page.Sidebar _ -> HousePath.FRAGMENTS.path("sidebar");
      case Page.Carousel _ -> HousePath.FRAGMENTS.path("carousel");
      case Page.OfSection(var section) -> HousePath.SECTIONS.path(section.text());
      case Page.OfTag(var tag) -> HousePath.TAGS.path(tag.text());
      case Page.OfAuthor(var author) -> HousePath.AUTHORS.path(author.text());
      case Page.OfDay(var day) -> HousePath.ARCHIVE.path(day.toString());
      case Page.Calendar _ -> HousePath.CALENDAR.path();
      case Page.SiteFeed(var format) -> HousePath.FEED.path(format.extension());
      case Page.SectionFeed(var section, var format) ->
          HousePath.FEEDS.path(file(section, format.extension()));
      case Page.Sitemap _ -> HousePath.SITEMAP.path();
      case Page.SitemapOfDay(var day) -> HousePath.SITEMAPS.path(file(day, XML));
      case Page.NewsSitemap _ -> HousePath.NEWS_SITEMAP.path();
      case Page.ArticleAt(_, var path) -> path;
    };
  }

  /// The page of a section, a tag, an author or a day at a path, whether it is there or not; none
  /// at a path of another kind.
  static Optional<Page> listAt(SitePath path) {
    try {
      return HousePath.of(path)
          .flatMap(it -> list(it, path.lastWord()))
          .filter(it -> it.path().equals(path));
    } catch (InvalidValue | DateTimeException e) {
      // No slug or no day: no page was ever printed there.
      return Optional.empty();
    }
  }

  private static Optional<Page> list(HousePath where, String name) {
    return switch (where) {
      case SECTIONS -> Optional.of(new Page.OfSection(new Slug(name)));
      case TAGS -> Optional.of(new Page.OfTag(new Slug(name)));
      case AUTHORS -> Optional.of(new Page.OfAuthor(new Slug(name)));
      case ARCHIVE -> Optional.of(new Page.OfDay(LocalDate.parse(name)));
      case SITEMAPS -> Optional.of(new Page.SitemapOfDay(LocalDate.parse(stem(name))));
      case FEEDS ->
          FeedFormat.of(name.substring(stem(name).length() + 1))
              .map(it -> new Page.SectionFeed(new Slug(stem(name)), it));
      case API,
          ASSETS,
          CALENDAR,
          FEED,
          FRAGMENTS,
          FRONT,
          MEDIA,
          MISSING,
          NEWS_SITEMAP,
          ROBOTS,
          SITEMAP ->
          Optional.empty();
    };
  }

  private static String file(Object stem, String extension) {
    return stem + "." + extension;
  }

  /// @throws InvalidValue if the file has no extension
  private static String stem(String file) {
    var dot = file.lastIndexOf('.');
    if (dot < 0) {
      throw new InvalidValue("is no file of the site");
    }
    return file.substring(0, dot);
  }
}
