package org.gaceta.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.site.Entry;

/// The way from a list that was cut to what came before.
///
/// @param day the day where the list breaks off; none where it holds everything
public record Older(Optional<LocalDate> day) {
  static Older than(List<Entry> shown, int cut, ZoneId zone) {
    return new Older(
        shown.size() < cut
            ? Optional.empty()
            : Optional.of(shown.getLast().key().publishedAt().atZone(zone).toLocalDate()));
  }
}
