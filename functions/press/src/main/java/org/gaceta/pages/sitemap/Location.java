package org.gaceta.pages.sitemap;

import java.time.Instant;
import java.util.Optional;

/// A page that a sitemap names.
///
/// @param modified when what readers see there was changed last, where that is known
/// @param news what a news sitemap adds
public record Location(String address, Optional<Instant> modified, Optional<News> news) {
  /// A page by its address alone.
  public Location(String address) {
    this(address, Optional.empty(), Optional.empty());
  }

  /// An article as Google News asks for it.
  ///
  /// @param publication the newspaper's name
  /// @param language the newspaper's, by its code there
  public record News(String publication, String language, Instant published, String title) {}
}
