package org.gaceta.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.feed.FeedFormat;

/// A page of the site: an object of the bucket that is printed from the table.
public sealed interface Page {
  /// Its path, which is the object's key.
  default SitePath path() {
    return PagePaths.of(this);
  }

  /// Its address on its own site.
  default String href() {
    return path().href();
  }

  record Front() implements Page {}

  /// What stands beside every article, which pages load.
  record Sidebar() implements Page {}

  /// The latest articles in a row, which the page of an article loads.
  record Carousel() implements Page {}

  /// The newest articles of a section or a tag.
  sealed interface OfTopic extends Page {
    /// What it lists.
    Listing listing();
  }

  record OfSection(Slug section) implements OfTopic {
    @Override
    public Listing listing() {
      return new Listing.OfSection(section);
    }
  }

  record OfTag(Slug tag) implements OfTopic {
    @Override
    public Listing listing() {
      return new Listing.OfTag(tag);
    }
  }

  /// An author's profile and the newest of their articles.
  record OfAuthor(Slug author) implements Page {
    /// What it lists.
    public Listing listing() {
      return new Listing.OfAuthor(author);
    }
  }

  /// What was printed on a day.
  record OfDay(LocalDate day) implements Page {}

  /// The days on which something was printed.
  record Calendar() implements Page {}

  /// The newest articles for feed readers.
  sealed interface Feed extends Page {
    FeedFormat format();
  }

  record SiteFeed(FeedFormat format) implements Feed {
    /// One in each format.
    public static List<SiteFeed> all() {
      return Arrays.stream(FeedFormat.values()).map(SiteFeed::new).toList();
    }
  }

  record SectionFeed(Slug section, FeedFormat format) implements Feed {
    /// One in each format.
    public static List<SectionFeed> all(Slug section) {
      return Arrays.stream(FeedFormat.values()).map(it -> new SectionFeed(section, it)).toList();
    }
  }

  /// Where crawlers find the sitemaps of the days.
  record Sitemap() implements Page {}

  /// What was printed on a day, for crawlers.
  record SitemapOfDay(LocalDate day) implements Page {}

  /// What was printed today and yesterday, for Google News.
  record NewsSitemap() implements Page {}

  /// What stands at a path that belongs to an article: the article, or that it moved or is gone.
  record ArticleAt(ArticleId id, SitePath path) implements Page {}
}
