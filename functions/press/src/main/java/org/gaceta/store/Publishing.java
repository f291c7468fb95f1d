package org.gaceta.store;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Problem;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Byline;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.article.Revision;
import org.gaceta.domain.article.Submission;
import org.gaceta.store.Revising.Plan;
import org.gaceta.store.table.Table;

/// Publishing an article: created, replaced, left alone, scheduled, unpublished.
public final class Publishing {
  private final Revising revising;
  private final Addresses addresses;
  private final Profiles profiles;
  private final InstantSource clock;
  private final Locale language;
  private final ZoneId zone;

  /// With the site's language and time zone.
  public Publishing(
      Table table,
      Attempts attempts,
      InstantSource clock,
      Supplier<String> ulids,
      Locale language,
      ZoneId zone) {
    this.revising = new Revising(table, attempts, ulids);
    this.addresses = new Addresses(table);
    this.profiles = new Profiles(table, attempts);
    this.clock = clock;
    this.language = language;
    this.zone = zone;
  }

  /// Publishes what was submitted, if the precondition holds of what there is.
  ///
  /// @param dryRun everything but the write
  public Publication publish(
      ArticleId id, Submission submission, Precondition precondition, boolean dryRun) {
    return revising.revise(id, precondition, new Decision(id, submission, dryRun));
  }

  private final class Decision implements Revising.Decision {
    private final ArticleId id;
    private final Submission submission;
    private final boolean dryRun;
    private final Map<Slug, Author> known;
    private final String digest;
    private final SlugChoice slug;

    Decision(ArticleId id, Submission submission, boolean dryRun) {
      this.id = id;
      this.submission = submission;
      this.dryRun = dryRun;
      this.known = profiles.of(submission.authors());
      this.digest = BodyItem.digest(submission.body());
      this.slug = new SlugChoice(addresses, id, submission);
    }

    @Override
    public Plan decide(Optional<HeadItem> before, String change) {
      var article = Revising.article(before);
      var next = next(before, article);
      if (article.isPresent() && !Revision.changes(article.get(), next)) {
        return new Plan.Answer(new Publication.Unchanged(article.get()));
      }
      var stored = new Publication.Stored(next, article.isEmpty());
      var writes = ArticleWrites.publishing(before, next, submission.body(), change, zone);
      var invalid = tooManyPaths(next).or(() -> endsTooEarly(next)).or(writes::tooLarge);
      if (invalid.isPresent()) {
        return new Plan.Answer(new Publication.Invalid(invalid.stream().toList()));
      }
      return dryRun ? rehearse(before, next, change, stored) : new Plan.Commit(writes, stored);
    }

    /// Looks for the owners of the paths, as the transaction would; another choice is decided anew.
    private Plan rehearse(
        Optional<HeadItem> before, Article next, String change, Publication stored) {
      var taken = addresses.taken(next.owned(), id);
      return taken.isEmpty()
          ? new Plan.Answer(stored)
          : taken(taken.get()).<Plan>map(Plan.Answer::new).orElseGet(() -> decide(before, change));
    }

    @Override
    public Optional<Publication> taken(Addresses.Taken path) {
      return submission.aliases().contains(path.path())
          ? Optional.of(new Publication.AliasTaken(path.path(), path.owner()))
          : slug.taken(path.path(), path.owner());
    }

    private Article next(Optional<HeadItem> before, Optional<Article> article) {
      var byline =
          Byline.of(
              submission.authors(),
              known,
              article.map(it -> it.story().authors()).orElse(List.of()));
      var head = before.map(HeadItem::head);
      return Revision.of(
          head,
          id,
          submission,
          submission.story(byline, language),
          digest,
          slug.path(head),
          clock.instant());
    }
  }

  /// By the date that it has from before, too.
  private static Optional<Problem> endsTooEarly(Article next) {
    return next.publishedAt()
        .filter(next.story()::isOver)
        .map(it -> new Problem("/expires", "must lie after the article's date, " + it));
  }

  private static Optional<Problem> tooManyPaths(Article next) {
    return next.owned().size() <= Limits.PATHS
        ? Optional.empty()
        : Optional.of(
            new Problem(
                next.aliases().isEmpty() ? "/slug" : "/aliases",
                "would give the article more than %d addresses; it keeps those that it had"
                    .formatted(Limits.PATHS)));
  }
}
