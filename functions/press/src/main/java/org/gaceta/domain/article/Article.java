package org.gaceta.domain.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;

/// An article as the table holds it, all but its body.
///
/// @param bodyDigest names the body's source, so that a change shows without reading it
/// @param path the path that it owns: live when it is published, reserved while it is a draft
/// @param changedAt when this version was written
public record Article(
    ArticleId id,
    long version,
    boolean draft,
    Story story,
    String bodyDigest,
    SitePath path,
    List<SitePath> printed,
    Optional<Instant> publishedAt,
    Instant changedAt)
    implements Head {
  public Article {
    printed = List.copyOf(printed);
    if (!draft && (publishedAt.isEmpty() || !printed.contains(path))) {
      throw new IllegalArgumentException("published, but without a date or a printed path: " + id);
    }
  }

  @Override
  public State state() {
    return draft ? State.DRAFT : State.PUBLISHED;
  }

  @Override
  public Optional<SitePath> address() {
    return Optional.of(path);
  }

  @Override
  public List<SitePath> aliases() {
    return story.aliases();
  }

  /// As readers would have it if the newsroom published it at an instant: what is in print already
  /// stays as it is.
  public Article asPublished(Instant now) {
    return draft
        ? new Article(
            id,
            version,
            false,
            story,
            bodyDigest,
            path,
            Stream.concat(printed.stream(), Stream.of(path)).distinct().toList(),
            publishedAt.or(() -> Optional.of(now.truncatedTo(ChronoUnit.MILLIS))),
            changedAt)
        : this;
  }

  /// The next version, which says the same.
  public Article again() {
    return new Article(
        id, version + 1, draft, story, bodyDigest, path, printed, publishedAt, changedAt);
  }

  /// Whether it stands in listings and counts for its authors, where readers can see it.
  public boolean isListed() {
    return !draft && story.kind() == Kind.ARTICLE;
  }

  /// When what readers see was changed last: what the newsroom says, where it says when, or its
  /// newest correction; else when it was written, which no correction is later than. Never before
  /// it was published.
  public Instant modified() {
    var modified = story.modified().flatMap(_ -> story.updated()).orElse(changedAt);
    return publishedAt.filter(modified::isBefore).orElse(modified);
  }

  /// When readers are told that it was changed since it was published; none where it was not.
  public Optional<Instant> updated() {
    return story.updated().filter(it -> publishedAt.filter(it::isAfter).isPresent());
  }
}
