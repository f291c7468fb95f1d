package org.gaceta.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Precondition;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;

/// Changes an article by one transaction that is conditional on the version read; where another
/// writer came between, everything is looked at again, the caller's precondition first.
final class Revising {
  private final Table table;
  private final Attempts attempts;
  private final Supplier<String> ulids;

  Revising(Table table, Attempts attempts, Supplier<String> ulids) {
    this.table = table;
    this.attempts = attempts;
    this.ulids = ulids;
  }

  /// What to do about an article, given what there is.
  interface Decision {
    Plan decide(Optional<HeadItem> before, String change);

    /// A path that was to be taken has an owner: an answer, or another attempt.
    default Optional<Publication> taken(Addresses.Taken path) {
      throw new IllegalStateException("it takes no path, yet one is owned: " + path);
    }
  }

  sealed interface Plan {
    record Answer(Publication publication) implements Plan {}

    /// What to write, and what to answer once it holds.
    record Commit(ArticleWrites writes, Publication whenDone) implements Plan {}
  }

  Publication revise(ArticleId id, Precondition precondition, Decision decision) {
    var change = ulids.get();
    Publication promised = new Publication.Busy();
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      var before = table.get(Keys.head(id), true).map(HeadItem::of);
      if (before.filter(it -> it.change().equals(change)).isPresent()) {
        return promised; // it was our own write, and its answer was lost
      }
      if (!precondition.holds(article(before).map(Head::version))) {
        return new Publication.PreconditionFailed(before.map(HeadItem::head));
      }
      switch (decision.decide(before, change)) {
        case Plan.Answer(var publication) -> {
          return publication;
        }
        case Plan.Commit(var writes, var whenDone) -> {
          promised = whenDone;
          var answer = commit(writes, whenDone, decision);
          if (answer.isPresent()) {
            return answer.get();
          }
        }
      }
    }
    return new Publication.Busy();
  }

  static Optional<Article> article(Optional<HeadItem> item) {
    return item.map(HeadItem::head).filter(Article.class::isInstance).map(Article.class::cast);
  }

  /// The answer; none where it is to be tried again.
  private Optional<Publication> commit(
      ArticleWrites writes, Publication whenDone, Decision decision) {
    return switch (table.transact(writes.all())) {
      case Outcome.Done _ -> Optional.of(whenDone);
      case Outcome.Refused(var refusals) ->
          refusals.stream().anyMatch(it -> it.write() == ArticleWrites.HEAD)
              ? Optional.empty()
              : refusals.stream()
                  .flatMap(it -> it.held().stream())
                  .findFirst()
                  .flatMap(it -> decision.taken(Addresses.taken(it)));
      case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> Optional.empty();
    };
  }
}
