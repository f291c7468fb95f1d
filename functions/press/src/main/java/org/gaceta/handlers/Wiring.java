package org.gaceta.handlers;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Table;

/// What the functions work with. Clients are made when they are first asked for: a function that
/// never touches the bucket has no client of it.
///
/// @param ulids gives a new ULID each time, the later the greater
public record Wiring(
    Settings settings,
    Supplier<Table> table,
    Supplier<Bucket> bucket,
    InstantSource clock,
    Supplier<String> ulids) {

  /// The real ones, by what the settings say.
  public static Wiring of(Settings settings) {
    throw new UnsupportedOperationException("comes with the adapters");
  }

  static Supplier<String> freshUlids() {
    return () -> UlidCreator.getMonotonicUlid().toString();
  }
}
