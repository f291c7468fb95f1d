package org.gaceta.pages;

import java.time.LocalDate;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Listing;

/// A page of the site: an object of the bucket that is printed from the table.
public sealed interface Page {
  /// Its path, which is the object's key.
  SitePath path();

  /// Its address on its own site.
  default String href() {
    return path().href();
  }

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

  /// The latest articles in a row, which the page of an article loads.
  record Carousel() implements Page {
    @Override
    public SitePath path() {
      return new SitePath("fragments/carousel");
    }
  }

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

    @Override
    public SitePath path() {
      return new SitePath("sections/" + section);
    }
  }

  record OfTag(Slug tag) implements OfTopic {
    @Override
    public Listing listing() {
      return new Listing.OfTag(tag);
    }

    @Override
    public SitePath path() {
      return new SitePath("tags/" + tag);
    }
  }

  /// An author's profile and the newest of their articles.
  record OfAuthor(Slug author) implements Page {
    /// What it lists.
    public Listing listing() {
      return new Listing.OfAuthor(author);
    }

    @Override
    public SitePath path() {
      return new SitePath("authors/" + author);
    }
  }

  /// What was printed on a day.
  record OfDay(LocalDate day) implements Page {
    @Override
    public SitePath path() {
      return new SitePath("archive/" + day);
    }
  }

  /// The days on which something was printed.
  record Calendar() implements Page {
    @Override
    public SitePath path() {
      return new SitePath("calendar");
    }
  }

  /// What stands at a path that belongs to an article: the article, or that it moved or is gone.
  record ArticleAt(ArticleId id, SitePath path) implements Page {}
}
