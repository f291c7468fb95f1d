package org.gaceta.pages;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Change;
import org.gaceta.domain.site.Change.Extent;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.Collection.AuthorCountsOf;
import org.gaceta.domain.site.Collection.BodyOf;
import org.gaceta.domain.site.Collection.CountsOf;
import org.gaceta.domain.site.Collection.EntryIn;
import org.gaceta.domain.site.Collection.ExistenceOf;
import org.gaceta.domain.site.Collection.HeadOf;
import org.gaceta.domain.site.Collection.PlaceIn;
import org.gaceta.domain.site.Collection.ProfileOf;
import org.gaceta.domain.site.Collection.PublicCommentOf;
import org.gaceta.domain.site.Collection.Submitted;
import org.gaceta.domain.site.Collection.Today;
import org.gaceta.domain.site.Collection.Unprinted;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;

/// The map of the newspaper: which pages a change dirties, and which there are always. It is the
/// whole of what keeps the site in step with the table; its table stands in the README.
public final class Edition {
  private static final Page FRONT = new Page.Front();
  private static final Page SIDEBAR = new Page.Sidebar();
  private static final Page CAROUSEL = new Page.Carousel();
  private static final Page CALENDAR = new Page.Calendar();
  private static final Page SITEMAP = new Page.Sitemap();
  private static final Page NEWS_SITEMAP = new Page.NewsSitemap();

  private Edition() {}

  /// The pages that there are even on an empty table, in the same order each time.
  public static Set<Page> always() {
    return Stream.concat(
            Page.SiteFeed.all().stream(),
            Stream.of(FRONT, SIDEBAR, CAROUSEL, CALENDAR, SITEMAP, NEWS_SITEMAP))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }

  /// The page that a path is, whether it is printed or not. None for what belongs to the
  /// deployment, the uploads or the API; and none for what can be an article's, which is every path
  /// that the site does not keep for itself ([HousePath][org.gaceta.domain.HousePath]).
  public static Optional<Page> pageAt(SitePath path) {
    return always().stream()
        .filter(it -> it.path().equals(path))
        .findFirst()
        .or(() -> PagePaths.listAt(path));
  }

  /// What must be in the table for a page to be: the way back of the map. None for the pages that
  /// there are always.
  ///
  /// @throws IllegalArgumentException for the page of an article, whose path says nothing of it
  public static Optional<Collection> existsBy(Page page) {
    return switch (page) {
      case Page.OfTopic it -> Optional.of(new ExistenceOf(it.listing()));
      case Page.SectionFeed(var section, _) ->
          Optional.of(new ExistenceOf(new Listing.OfSection(section)));
      case Page.OfAuthor(var author) -> Optional.of(new ProfileOf(author));
      case Page.OfDay(var day) -> Optional.of(new ExistenceOf(new Listing.OfDay(day)));
      case Page.SitemapOfDay(var day) -> Optional.of(new ExistenceOf(new Listing.OfDay(day)));
      case Page.Front _,
          Page.Sidebar _,
          Page.Carousel _,
          Page.SiteFeed _,
          Page.Calendar _,
          Page.Sitemap _,
          Page.NewsSitemap _ ->
          Optional.empty();
      case Page.ArticleAt it ->
          throw new IllegalArgumentException("an article's by its address alone: " + it.path());
    };
  }

  /// The pages that there are because of something in the table, for who prints them all: each is
  /// brought by one thing, and the day that pages take as today stands for those that there are
  /// always.
  public static List<Dirt> broughtBy(Collection where) {
    return switch (where) {
      case HeadOf(var id) -> List.of(new Dirt.AtEveryPath(id));
      case ExistenceOf(Listing.OfSection(var section)) ->
          always(
              Stream.concat(
                  Stream.of(new Page.OfSection(section)), Page.SectionFeed.all(section).stream()));
      case ExistenceOf(Listing.OfTag(var tag)) -> always(Stream.of(new Page.OfTag(tag)));
      case ExistenceOf(Listing.OfDay(var day)) ->
          always(Stream.of(new Page.OfDay(day), new Page.SitemapOfDay(day)));
      case ProfileOf(var author) -> always(Stream.of(new Page.OfAuthor(author)));
      case Today _ -> always(always().stream());
      case ExistenceOf _,
          BodyOf _,
          CountsOf _,
          AuthorCountsOf _,
          EntryIn _,
          Submitted _,
          PublicCommentOf _,
          PlaceIn _,
          Unprinted _ ->
          List.of();
    };
  }

  /// What a change dirties. However large the site, it is never more than an article's own paths
  /// and a fixed number of pages.
  public static List<Dirt> dirtiedBy(Change change) {
    if (change.extent() == Extent.NOTHING) {
      return List.of();
    }
    return switch (change.where()) {
      case HeadOf(var id) ->
          andFeeds(
              change.extent() == Extent.ADDRESSES
                  ? new Dirt.AtEveryPath(id)
                  : new Dirt.AtItsAddress(id),
              id);
      case BodyOf(var id) -> andFeeds(new Dirt.AtItsAddress(id), id);
      case EntryIn(Listing.OfDay day, var key) ->
          inReach(Stream.concat(list(day), Stream.of(NEWS_SITEMAP)), day, key);
      case EntryIn(var listing, var key) -> inReach(list(listing), listing, key);
      case ExistenceOf(Listing.OfDay day) ->
          always(Stream.concat(list(day), Stream.of(CALENDAR, SITEMAP)));
      case ExistenceOf(var listing) -> always(list(listing));
      case ProfileOf(var author) -> List.of(new Dirt.Always(new Page.OfAuthor(author)));
      case AuthorCountsOf(var author) -> List.of(new Dirt.Always(new Page.OfAuthor(author)));
      case CountsOf(var id) -> List.of(new Dirt.AtItsAddress(id));
      case PublicCommentOf(var id, _) -> List.of(new Dirt.AtItsAddress(id));
      case PlaceIn(var place) ->
          List.of(new Dirt.WhereRanked(FRONT, place), new Dirt.WhereRanked(SIDEBAR, place));
      case Today _ -> always(Stream.of(NEWS_SITEMAP, FRONT, SIDEBAR));
      case Submitted _, Unprinted _ -> List.of();
    };
  }

  /// An article's own pages, and the feeds that show it.
  private static List<Dirt> andFeeds(Dirt own, ArticleId id) {
    return Stream.<Dirt>concat(
            Stream.of(own, new Dirt.InFeedsOfItsSection(id)),
            Page.SiteFeed.all().stream().map(it -> new Dirt.WhereListed(it, id)))
        .toList();
  }

  private static List<Dirt> inReach(Stream<Page> pages, Listing listing, EntryKey key) {
    return pages.<Dirt>map(it -> new Dirt.WhereInReach(it, listing, key)).toList();
  }

  private static List<Dirt> always(Stream<? extends Page> pages) {
    return pages.<Dirt>map(Dirt.Always::new).toList();
  }

  /// The pages that show a listing and nothing of other days.
  private static Stream<Page> list(Listing listing) {
    return switch (listing) {
      case Listing.Latest _ ->
          Stream.concat(Stream.of(FRONT, SIDEBAR, CAROUSEL), Page.SiteFeed.all().stream());
      case Listing.OfSection(var section) ->
          Stream.concat(
              Stream.of(new Page.OfSection(section)), Page.SectionFeed.all(section).stream());
      case Listing.OfTag(var tag) -> Stream.of(new Page.OfTag(tag));
      case Listing.OfDay(var day) -> Stream.of(new Page.OfDay(day), new Page.SitemapOfDay(day));
      case Listing.OfAuthor(var author) -> Stream.of(new Page.OfAuthor(author));
      case Listing.OfVideo _ -> Stream.of(FRONT, SIDEBAR);
    };
  }
}
