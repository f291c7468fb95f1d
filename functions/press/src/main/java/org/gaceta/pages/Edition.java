package org.gaceta.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gaceta.domain.site.Change;
import org.gaceta.domain.site.Change.Extent;
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
import org.gaceta.domain.site.Listing;

/// The map of the newspaper: which pages a change dirties, and which there are always. It is the
/// whole of what keeps the site in step with the table; its table stands in the README.
public final class Edition {
  private static final Page FRONT = new Page.Front();
  private static final Page FEED = new Page.SiteFeed();
  private static final Page SIDEBAR = new Page.Sidebar();
  private static final Page CAROUSEL = new Page.Carousel();
  private static final Page CALENDAR = new Page.Calendar();

  private Edition() {}

  /// The pages that there are even on an empty table.
  public static Set<Page> always() {
    return Set.of(FRONT, FEED, SIDEBAR, CAROUSEL, CALENDAR);
  }

  /// What a change dirties. However large the site, it is never more than an article's own paths
  /// and a fixed number of pages.
  public static List<Dirt> dirtiedBy(Change change) {
    if (change.extent() == Extent.NOTHING) {
      return List.of();
    }
    return switch (change.where()) {
      case HeadOf(var id) ->
          change.extent() == Extent.ADDRESSES
              ? List.of(new Dirt.AtEveryPath(id), new Dirt.WhereListed(FEED, id))
              : List.of(new Dirt.AtItsAddress(id), new Dirt.WhereListed(FEED, id));
      case BodyOf(var id) -> List.of(new Dirt.AtItsAddress(id), new Dirt.WhereListed(FEED, id));
      case EntryIn(var listing, var key) ->
          list(listing).<Dirt>map(it -> new Dirt.WhereInReach(it, listing, key)).toList();
      case ExistenceOf(Listing.OfDay day) ->
          Stream.concat(list(day), Stream.of(CALENDAR)).<Dirt>map(Dirt.Always::new).toList();
      case ExistenceOf(var listing) -> list(listing).<Dirt>map(Dirt.Always::new).toList();
      case ProfileOf(var author) -> List.of(new Dirt.Always(new Page.OfAuthor(author)));
      case AuthorCountsOf(var author) -> List.of(new Dirt.Always(new Page.OfAuthor(author)));
      case CountsOf(var id) -> List.of(new Dirt.AtItsAddress(id));
      case PublicCommentOf(var id, _) -> List.of(new Dirt.AtItsAddress(id));
      case PlaceIn(var place) ->
          List.of(new Dirt.WhereRanked(FRONT, place), new Dirt.WhereRanked(SIDEBAR, place));
      case Today _ -> List.of(new Dirt.Always(FRONT), new Dirt.Always(SIDEBAR));
      case Submitted _, Unprinted _ -> List.of();
    };
  }

  /// The pages that show a listing.
  private static Stream<Page> list(Listing listing) {
    return switch (listing) {
      case Listing.Latest _ -> Stream.of(FRONT, FEED, SIDEBAR, CAROUSEL);
      case Listing.OfSection(var section) -> Stream.of(new Page.OfSection(section));
      case Listing.OfTag(var tag) -> Stream.of(new Page.OfTag(tag));
      case Listing.OfDay(var day) -> Stream.of(new Page.OfDay(day));
      case Listing.OfAuthor(var author) -> Stream.of(new Page.OfAuthor(author));
      case Listing.OfVideo _ -> Stream.of(FRONT, SIDEBAR);
    };
  }
}
