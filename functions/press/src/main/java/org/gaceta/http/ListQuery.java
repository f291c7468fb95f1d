package org.gaceta.http;

import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.site.Cursor;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;

/// What a caller of `GET /articles` wants to see.
///
/// @param limit how many entries at most, 1 to 100
/// @param after the entry after which they begin
/// @param asPage whether a page is wanted, and no JSON
public record ListQuery(Listing listing, int limit, Optional<EntryKey> after, boolean asPage) {
  static final int USUAL = 10;
  static final int MOST = 100;

  /// Reads it.
  ///
  /// @throws org.gaceta.domain.InvalidValue if a parameter is wrong
  public static ListQuery of(Request request) {
    var parameters = new Parameters(request, Set.of("limit", "after", "section", "tag", "author"));
    var filter = parameters.atMostOne("section", "tag", "author");
    return new ListQuery(
        filter
            .flatMap(it -> parameters.value(it, typed -> listing(it, new Slug(typed))))
            .orElseGet(Listing.Latest::new),
        parameters.count("limit", USUAL, MOST),
        parameters.value("after", Cursor::parse),
        request.wants("text/html"));
  }

  private static Listing listing(String filter, Slug slug) {
    return switch (filter) {
      case "section" -> new Listing.OfSection(slug);
      case "tag" -> new Listing.OfTag(slug);
      default -> new Listing.OfAuthor(slug);
    };
  }
}
