package org.gaceta.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.handlers.RenderPages;
import org.gaceta.handlers.SettleCounts;
import org.gaceta.handlers.Wiring;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Table;

/// The rules that a press keeps; a press that breaks one overrides what it needs to.
class Rules {
  /// All of them.
  static final Rules KEPT = new Rules();

  /// The table as functions see it.
  Table table(Table table) {
    return table;
  }

  Bucket bucket(Bucket bucket) {
    return bucket;
  }

  /// The bucket itself, behind the network.
  Bucket stored(Bucket bucket) {
    return bucket;
  }

  /// The record as the renderer gets it, if it does.
  Optional<Recorded> rendered(Recorded record) {
    return Optional.of(record);
  }

  /// The record as the settler gets it, if it does.
  Optional<Recorded> settled(Recorded record) {
    return Optional.of(record);
  }

  Woken renderer(Wiring wiring, List<Recorded> batch) {
    var renderer = new RenderPages(wiring);
    return event -> World.failed(renderer.handleRequest(event, Call.context()));
  }

  Woken settler(Wiring wiring, List<Recorded> batch) {
    var settler = new SettleCounts(wiring);
    return event -> World.failed(settler.handleRequest(event, Call.context()));
  }

  /// A function that is woken by events.
  interface Woken {
    /// The ids of what failed.
    List<String> handle(Map<String, Object> event);
  }
}
