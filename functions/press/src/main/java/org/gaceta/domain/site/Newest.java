package org.gaceta.domain.site;

import java.util.List;
import java.util.Optional;

/// A stretch of a listing, the newest first.
///
/// @param next the key after which the next stretch begins, where there is one
public record Newest(List<Entry> entries, Optional<EntryKey> next) {
  public Newest {
    entries = List.copyOf(entries);
  }
}
