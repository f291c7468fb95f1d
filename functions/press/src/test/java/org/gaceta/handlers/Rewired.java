package org.gaceta.handlers;

import org.gaceta.store.table.Table;

/// What functions are put together from, with another table in it.
public final class Rewired {
  private Rewired() {}

  /// The same on another table.
  public static Wiring of(Wiring wiring, Table table) {
    return of(wiring, wiring.settings(), table);
  }

  /// The same by other settings, on another table.
  public static Wiring of(Wiring wiring, Settings settings, Table table) {
    return new Wiring(
        settings,
        () -> table,
        wiring.bucket(),
        wiring.buckets(),
        wiring.queues(),
        wiring.attempts(),
        wiring.clock(),
        wiring.ulids(),
        wiring.crew(),
        wiring.calls());
  }
}
