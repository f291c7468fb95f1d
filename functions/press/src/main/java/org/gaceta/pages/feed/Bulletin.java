package org.gaceta.pages.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a feed holds, whatever its format. It is printed to the same bytes each time: it says when
/// its articles changed, not when it was printed.
///
/// @param pieces the newest first
public record Bulletin(Masthead masthead, List<Piece> pieces) {
  public Bulletin {
    pieces = List.copyOf(pieces);
  }

  /// When an article in it was changed last; none where it is empty.
  Optional<Instant> updated() {
    return pieces.stream().map(Piece::modified).max(Comparator.naturalOrder());
  }
}
