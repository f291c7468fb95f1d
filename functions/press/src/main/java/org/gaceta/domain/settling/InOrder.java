package org.gaceta.domain.settling;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// Copies of sets that keep their order: those of the JDK's own copies differ from one start of it
/// to the next, and then a history that failed would not come again.
final class InOrder {
  private InOrder() {}

  static <T> Set<T> copyOf(Collection<T> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }
}
