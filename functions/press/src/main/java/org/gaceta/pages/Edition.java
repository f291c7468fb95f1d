package org.gaceta.pages;

import java.util.List;
import java.util.Set;
import org.gaceta.domain.site.Change;
import org.gaceta.domain.site.Change.Extent;
import org.gaceta.domain.site.Collection.AuthorCountsOf;
import org.gaceta.domain.site.Collection.BodyOf;
import org.gaceta.domain.site.Collection.CountsOf;
import org.gaceta.domain.site.Collection.EntryIn;
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

  private Edition() {}

  /// The pages that there are even on an empty table.
  public static Set<Page> always() {
    return Set.of(FRONT, FEED, SIDEBAR);
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
      case EntryIn(Listing.Latest _, var key) ->
          List.of(new Dirt.WhereInReach(FRONT, key), new Dirt.WhereInReach(FEED, key));
      case CountsOf(var id) -> List.of(new Dirt.AtItsAddress(id));
      case PublicCommentOf(var id, _) -> List.of(new Dirt.AtItsAddress(id));
      case PlaceIn(var place) -> List.of(new Dirt.WhereRanked(SIDEBAR, place));
      case Today _ -> List.of(new Dirt.Always(SIDEBAR));
      case EntryIn _, ProfileOf _, AuthorCountsOf _, Submitted _, Unprinted _ -> List.of();
    };
  }
}
