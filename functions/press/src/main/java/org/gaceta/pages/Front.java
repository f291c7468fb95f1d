package org.gaceta.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.site.Entry;

/// How the front page divides the latest stories.
///
/// @param lede the newest that the newsroom features, else the newest; none on an empty site
/// @param beside the next ones, which share the top with it
/// @param more all others
public record Front(Optional<Entry> lede, List<Entry> beside, List<Entry> more) {
  private static final int BESIDE = 3;

  static Front of(List<Entry> latest) {
    var lede =
        latest.stream().filter(Entry::featured).findFirst().or(() -> latest.stream().findFirst());
    var others = new ArrayList<>(latest);
    lede.ifPresent(others::remove);
    var beside = Math.min(BESIDE, others.size());
    return new Front(
        lede,
        List.copyOf(others.subList(0, beside)),
        List.copyOf(others.subList(beside, others.size())));
  }
}
