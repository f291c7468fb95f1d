package org.gaceta.domain.rebuild;

import java.time.LocalDate;
import java.util.Optional;
import org.gaceta.domain.SitePath;

/// What a rebuild is to bring in order: all of the site, or the less that it names.
///
/// @param prefix the paths that begin so
/// @param day what was printed on a day
/// @param bucket prints into this other bucket, to compare, and alters nothing else
public record Rebuild(Optional<String> prefix, Optional<LocalDate> day, Optional<String> bucket) {
  public static final Rebuild ALL =
      new Rebuild(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isOfAll() {
    return equals(ALL);
  }

  public boolean covers(SitePath path) {
    return prefix.map(path.text()::startsWith).orElse(true);
  }
}
