package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.pages.Edition;
import org.gaceta.pages.Page;
import org.gaceta.store.StreamRecords;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;

/// The whole site as a newsroom's table explains it now: every page that any of its items names,
/// printed into an empty bucket, for no reason that could be narrowed.
final class FreshEdition {
  private FreshEdition() {}

  /// All objects by their keys, without their stamps.
  static Map<String, String> of(Newsroom newsroom) {
    var fresh = new Newsroom(newsroom.settings());
    var pages = new LinkedHashSet<Page>(Edition.always());
    newsroom.table.recordsAfter(0).stream()
        .map(Recorded::key)
        .distinct()
        .flatMap(key -> newsroom.table.get(key, true).stream())
        .forEach(item -> fresh.table.write(Write.put(item)));
    var printing = fresh.wiring().printing();
    for (var record : fresh.table.recordsAfter(0)) {
      var change = StreamRecords.change(record.key(), Optional.empty(), record.after());
      Edition.dirtiedBy(change).stream().map(printing::pages).forEach(pages::addAll);
    }
    pages.forEach(it -> assertTrue(printing.print(it, List.of()).isDone(), it.toString()));
    return fresh.pages();
  }
}
