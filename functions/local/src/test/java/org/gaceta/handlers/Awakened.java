package org.gaceta.handlers;

import java.util.List;
import java.util.Optional;
import org.gaceta.pages.Edition;
import org.gaceta.store.StreamRecords;
import org.gaceta.store.table.Key;

/// Whether a record's key gives those who follow the stream anything to do.
public final class Awakened {
  private Awakened() {}

  /// Whether it dirties a page.
  public static boolean renders(Key key) {
    return !Edition.dirtiedBy(StreamRecords.named(key)).isEmpty();
  }

  /// Whether there is something to settle, or a row to put.
  public static boolean settles(Key key) {
    var records =
        Records.of(
            List.of(
                Notice.ofRecord("1", key, Optional.empty(), Optional.empty(), Optional.empty())));
    return !records.toSettle().isNothing() || !records.rows().isEmpty();
  }
}
