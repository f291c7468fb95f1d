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
/// @param path the path that it owns: live when it is published, reserved before
/// @param state never withdrawn
/// @param publishedAt the date that it bears: when it is scheduled, its hour
/// @param changedAt when this version was written
public record Article(
    ArticleId id,
    long version,
    State state,
    Story story,
    String bodyDigest,
    SitePath path,
    List<SitePath> printed,
    Optional<Instant> publishedAt,
    Instant changedAt)
    implements Head {
  public Article {
    printed = List.copyOf(printed);
    var sound =
        switch (state) {
          case DRAFT -> true;
          case SCHEDULED -> publishedAt.isPresent();
          case PUBLISHED -> publishedAt.isPresent() && printed.contains(path);
          case WITHDRAWN -> false;
        };
    if (!sound) {
      throw new IllegalArgumentException(
          "%s, but without its date or its printed path: %s".formatted(state, id));
    }
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
  /// stays as it is. Once it is published its aliases are live too, as ways to it.
  public Article asPublished(Instant now) {
    return state == State.PUBLISHED
        ? this
        : new Article(
            id,
            version,
            State.PUBLISHED,
            story,
            bodyDigest,
            path,
            Stream.of(printed.stream(), Stream.of(path), aliases().stream())
                .flatMap(each -> each)
                .distinct()
                .toList(),
            publishedAt.or(() -> Optional.of(now.truncatedTo(ChronoUnit.MILLIS))),
            changedAt);
  }

  /// When the clock is to see to it: at the hour of a scheduled one, at the end of a published one
  /// that is to expire.
  public Optional<Instant> due() {
    return switch (state) {
      case SCHEDULED -> publishedAt;
      case PUBLISHED -> story.expires();
      case DRAFT, WITHDRAWN -> Optional.empty();
    };
  }

  /// The next version, which says the same.
  public Article again() {
    return new Article(
        id, version + 1, state, story, bodyDigest, path, printed, publishedAt, changedAt);
  }

  /// Whether it stands in listings and counts for its authors, where readers can see it.
  public boolean isListed() {
    return state == State.PUBLISHED && story.kind() == Kind.ARTICLE;
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
