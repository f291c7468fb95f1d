package org.gaceta.domain.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SitePath;

/// What is left of an article whose text was taken down: its version, its date and its paths.
public record Withdrawn(
    ArticleId id,
    long version,
    Optional<Instant> publishedAt,
    Optional<SitePath> address,
    List<SitePath> printed)
    implements Head {
  public Withdrawn {
    printed = List.copyOf(printed);
  }

  @Override
  public State state() {
    return State.WITHDRAWN;
  }

  @Override
  public List<SitePath> aliases() {
    return List.of();
  }
}
