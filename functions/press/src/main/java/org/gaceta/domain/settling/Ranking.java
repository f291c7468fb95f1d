package org.gaceta.domain.settling;

import java.time.YearMonth;

/// A list by count, the highest first.
public sealed interface Ranking {
  /// Authors by their articles.
  record Authors() implements Ranking {}

  /// The articles of a month by their comments.
  record Commented(YearMonth month) implements Ranking {}
}
