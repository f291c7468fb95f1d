package org.gaceta.domain.article;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;

/// What the table keeps of an article for ever: the article itself, or what is left of a withdrawn
/// one.
public sealed interface Head permits Article, Withdrawn {
  ArticleId id();

  /// Counts the changes, from 1, through every withdrawal: a version never starts again.
  long version();

  State state();

  /// The date that it bears, which may lie ahead; none before its first publication, unless the
  /// newsroom gave one.
  Optional<Instant> publishedAt();

  /// The path that it owns now, printed or reserved.
  Optional<SitePath> address();

  /// Every path that it was ever live at; they are its own for ever.
  List<SitePath> printed();

  /// The paths that it reserves beside its address, and prints once it is published.
  List<SitePath> aliases();

  /// Every path that is its own now: no other article can have one of them.
  default Set<SitePath> owned() {
    return Stream.of(address().stream(), printed().stream(), aliases().stream())
        .flatMap(each -> each)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Whether readers can see it at this path.
  default boolean isLiveAt(SitePath path) {
    return state() == State.PUBLISHED && address().equals(Optional.of(path));
  }
}
