package org.gaceta.domain.site;

import java.time.LocalDate;
import org.gaceta.domain.Slug;

/// A list of articles, the newest first.
public sealed interface Listing {
  record Latest() implements Listing {}

  record OfSection(Slug section) implements Listing {}

  record OfTag(Slug tag) implements Listing {}

  /// The articles with a video.
  record OfVideo() implements Listing {}

  /// The articles of a day of the site's time zone.
  record OfDay(LocalDate day) implements Listing {}

  record OfAuthor(Slug author) implements Listing {}
}
