package org.gaceta.pages.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.site.Cursor;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.house.Dates;

/// The ways from a list that was cut to what came before.
///
/// @param day the day where the list breaks off; none where it holds everything
/// @param more where the list goes on, as the script asks the API
public record Older(Optional<LocalDate> day, Optional<String> more) {
  static Older than(Listing listing, List<Entry> shown, int cut, Dates dates) {
    return than(listing, shown, shown.size() >= cut, dates);
  }

  /// The ways from a stretch of a list.
  ///
  /// @param cut whether there is more of it
  static Older than(Listing listing, List<Entry> shown, boolean cut, Dates dates) {
    var last = cut ? Optional.of(shown.getLast().key()) : Optional.<EntryKey>empty();
    return new Older(
        last.map(it -> dates.dayOf(it.publishedAt())),
        last.map(
            it -> "/api/articles?after=%s&limit=20%s".formatted(Cursor.of(it), filter(listing))));
  }

  /// Slugs and cursors are of characters that need no escape.
  private static String filter(Listing listing) {
    return switch (listing) {
      case Listing.OfSection(var section) -> "&section=" + section;
      case Listing.OfTag(var tag) -> "&tag=" + tag;
      case Listing.OfAuthor(var author) -> "&author=" + author;
      case Listing.Latest _ -> "";
      case Listing.OfDay _, Listing.OfVideo _ ->
          throw new IllegalArgumentException("the API has no list of " + listing);
    };
  }
}
