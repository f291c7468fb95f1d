package org.gaceta.pages.narrowing;

import java.util.List;
import org.gaceta.pages.Dirt;

/// Judges whether a change can show on a page, as what the page shows was read now.
public interface Scope {
  /// Whether this reason can show. One that has nothing to do with what is judged here can.
  boolean shows(Dirt dirt);

  /// Whether any of the reasons can. No reason at all means that the page is wanted anyway.
  default boolean shows(List<Dirt> why) {
    return why.isEmpty() || why.stream().anyMatch(this::shows);
  }

  /// The scope of a page that shows both: what neither of them rules out.
  default Scope and(Scope other) {
    return dirt -> shows(dirt) && other.shows(dirt);
  }
}
