package org.gaceta.pages.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Label;

/// An article as feeds tell of it, whatever their format. Every address in it is absolute.
///
/// @param id the same for ever, whatever becomes of slugs, titles and dates
/// @param writers who wrote it; where nobody is named, the agency
/// @param labels its section and its tags
/// @param full none of an agency's article
public record Piece(
    String id,
    String address,
    String title,
    Optional<String> standfirst,
    List<Writer> writers,
    List<Label> labels,
    Locale language,
    Instant published,
    Instant modified,
    Optional<Full> full) {
  public Piece {
    writers = List.copyOf(writers);
    labels = List.copyOf(labels);
  }

  /// Somebody who wrote it, or the agency.
  ///
  /// @param address of their page; an agency has none
  public record Writer(String name, Optional<String> address) {}

  /// The article itself.
  ///
  /// @param html safe
  /// @param picture its address
  public record Full(String html, Optional<String> picture) {}
}
