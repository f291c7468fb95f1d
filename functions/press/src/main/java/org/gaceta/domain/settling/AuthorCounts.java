package org.gaceta.domain.settling;

import java.util.Optional;
import org.gaceta.domain.Digest;
import org.gaceta.domain.article.Author;

/// What was settled of an author: how many articles count for them, and their place among the top
/// authors.
///
/// @param shows names what their row in the ranking shows
/// @param seq counts the settlements; each is conditional on the one before
public record AuthorCounts(long articles, Optional<Place> place, String shows, long seq) {
  public static final AuthorCounts NONE = new AuthorCounts(0, Optional.empty(), "", 0);

  /// What should be, once so many more or fewer articles count.
  public AuthorCounts after(long change, Author profile) {
    var n = articles + change;
    var place = new Place(new Ranking.Authors(), n, profile.slug().text());
    var next =
        new AuthorCounts(
            n,
            Optional.of(place).filter(_ -> n > 0),
            n > 0 ? Digest.of(profile.toString()) : "",
            seq);
    return next.equals(this) ? this : next.again();
  }

  /// The same, settled once more.
  public AuthorCounts again() {
    return new AuthorCounts(articles, place, shows, seq + 1);
  }
}
