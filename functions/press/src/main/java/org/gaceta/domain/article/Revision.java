package org.gaceta.domain.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SitePath;

/// How one version of an article follows from the one before. Pure.
public final class Revision {
  private Revision() {}

  /// The article that a submission makes of what there is.
  public static Article of(
      Optional<Head> before,
      ArticleId id,
      Submission submission,
      Story story,
      String bodyDigest,
      SitePath path,
      Instant now) {
    var at = now.truncatedTo(ChronoUnit.MILLIS);
    var date = submission.date().or(() -> before.flatMap(Head::publishedAt));
    var isScheduled = date.filter(it -> it.isAfter(at)).isPresent();
    var unpublished =
        new Article(
            id,
            before.map(Head::version).orElse(0L) + 1,
            isScheduled && !submission.draft() ? State.SCHEDULED : State.DRAFT,
            story,
            bodyDigest,
            path,
            before.map(Head::printed).orElse(List.of()),
            date,
            at);
    return submission.draft() || isScheduled || story.isOver(at)
        ? unpublished
        : unpublished.asPublished(at);
  }

  /// What time alone makes of an article: one whose hour has come is published, one whose time is
  /// over goes back to the desk. None where neither is so.
  public static Optional<Article> whenDue(Article before, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MILLIS);
    return before
        .due()
        .filter(it -> !it.isAfter(at))
        .map(_ -> atTheDesk(before, at))
        .map(it -> it.story().isOver(at) ? it : it.asPublished(at));
  }

  private static Article atTheDesk(Article before, Instant at) {
    return new Article(
        before.id(),
        before.version() + 1,
        State.DRAFT,
        before.story(),
        before.bodyDigest(),
        before.path(),
        before.printed(),
        before.publishedAt(),
        at);
  }

  /// Whether the next one differs in what anybody can see.
  public static boolean changes(Article before, Article next) {
    return before.state() != next.state()
        || !before.story().equals(next.story())
        || !before.bodyDigest().equals(next.bodyDigest())
        || !before.path().equals(next.path())
        || !before.publishedAt().equals(next.publishedAt());
  }

  /// What is left when the text is taken down: paths that were never printed are given up.
  public static Withdrawn withdrawn(Article before) {
    return new Withdrawn(
        before.id(),
        before.version() + 1,
        before.publishedAt(),
        before.address().filter(before.printed()::contains),
        before.printed());
  }
}
