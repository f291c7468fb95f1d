package org.gaceta.domain.article;

import java.util.Optional;
import java.util.Set;

/// What must hold of an article's version for a change to be made (RFC 9110, sections 13.1.1 and
/// 13.1.2).
public record Precondition(Optional<Versions> ifMatch, Optional<Versions> ifNoneMatch) {
  public static final Precondition NONE = new Precondition(Optional.empty(), Optional.empty());

  /// Whether it holds where the article has this version, or, where there is none, is not there.
  public boolean holds(Optional<Long> version) {
    return ifMatch.map(it -> it.include(version)).orElse(true)
        && !ifNoneMatch.map(it -> it.include(version)).orElse(false);
  }

  /// Versions that the caller names.
  public sealed interface Versions {
    boolean include(Optional<Long> version);

    record Any() implements Versions {
      @Override
      public boolean include(Optional<Long> version) {
        return version.isPresent();
      }
    }

    record Of(Set<Long> versions) implements Versions {
      public Of {
        versions = Set.copyOf(versions);
      }

      @Override
      public boolean include(Optional<Long> version) {
        return version.filter(versions::contains).isPresent();
      }
    }
  }
}
