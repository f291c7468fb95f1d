package org.gaceta.domain.comment;

import java.util.List;

/// What readers say below an article, as far as its page shows it.
///
/// @param count how many comments there are
/// @param first the oldest of them, at most [#SHOWN]
public record Discussion(long count, List<PublicComment> first) {
  /// How many comments an article's page shows; the others are loaded.
  public static final int SHOWN = 50;

  public static final Discussion NONE = new Discussion(0, List.of());

  public Discussion {
    first = List.copyOf(first);
  }
}
