package org.gaceta.domain.site;

import java.util.List;
import org.gaceta.domain.author.Profile;

/// An author with what they have in print, read in one query.
///
/// @param articles how many articles count for them
/// @param newest the newest of them
public record Portfolio(Profile profile, long articles, List<Entry> newest) {
  public Portfolio {
    newest = List.copyOf(newest);
  }
}
