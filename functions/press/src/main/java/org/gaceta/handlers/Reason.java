package org.gaceta.handlers;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Edition;
import org.gaceta.pages.Page;

/// Why pages are printed: what a record or a poisoned key dirties, or what a rebuild goes through.
record Reason(Dirt dirt, Optional<Rebuild> rebuild) {
  static List<Reason> of(Notice notice) {
    var change = notice.change();
    return (notice.rebuild().isPresent()
            ? Edition.broughtBy(change.where())
            : Edition.dirtiedBy(change))
        .stream().map(it -> new Reason(it, notice.rebuild())).toList();
  }

  boolean covers(Page page) {
    return rebuild.map(it -> it.covers(page.path())).orElse(true);
  }
}
