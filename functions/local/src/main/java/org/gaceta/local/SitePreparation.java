package org.gaceta.local;

import org.gaceta.handlers.AwsWiring;
import org.gaceta.handlers.Preparation;
import org.gaceta.handlers.Settings;

/// Writes what no record of the table's stream explains: the pages of an empty table, and what
/// belongs to the deployment (`404`, `robots.txt`, assets). It comes before the first batch of the
/// stream.
@FunctionalInterface
public interface SitePreparation {
  /// Writes all of it, and leaves what is there already as it should be.
  ///
  /// @param settings those of the function that prints pages
  void prepare(Settings settings);

  /// The press's own.
  static SitePreparation ofPress() {
    return settings -> new Preparation(AwsWiring.of(settings, _ -> {})).prepare();
  }
}
