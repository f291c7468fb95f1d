package org.gaceta.domain.rebuild;

import java.time.LocalDate;
import java.util.Optional;

/// A part of a rebuild, which one worker does by itself.
public sealed interface Part {
  /// The pages that every site has.
  record Always() implements Part {}

  /// A segment of the table.
  record Walk(int segment, int segments) implements Part {}

  /// The articles of a day, and its own pages.
  record OfDay(LocalDate day) implements Part {}

  /// The objects of the bucket whose keys come after the one, and not after the other: those that
  /// nothing explains are removed.
  record Sweep(String after, Optional<String> last) implements Part {}
}
