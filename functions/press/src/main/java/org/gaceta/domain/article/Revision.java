package org.gaceta.domain.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    var printed = before.map(Head::printed).orElse(List.of());
    var date = submission.date().or(() -> before.flatMap(Head::publishedAt));
    return new Article(
        id,
        before.map(Head::version).orElse(0L) + 1,
        submission.draft(),
        story,
        bodyDigest,
        path,
        submission.draft() ? printed : with(printed, path, story.aliases()),
        submission.draft() ? date : date.or(() -> Optional.of(at)),
        at);
  }

  /// Whether the next one differs in what anybody can see.
  public static boolean changes(Article before, Article next) {
    return before.draft() != next.draft()
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

  /// Once it is published its aliases are live too, as ways to it.
  private static List<SitePath> with(
      List<SitePath> printed, SitePath path, List<SitePath> aliases) {
    return Stream.of(printed.stream(), Stream.of(path), aliases.stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
