package org.gaceta.store;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.domain.comment.Judgement;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;

/// Taking a reader's comment. It touches no item that another reader's comment touches. Its guards
/// are taken in an order by which the same caller, coming again with the same key after a lost
/// answer or a crash, finishes the same comment: the key's guard names the comment first, the rate
/// lets that one through again, and the guard of the text is put together with the comment. A
/// request that stored its comment is answered so again even where it would be refused now.
///
/// A comment takes one read of up to three small items, and two writes before its transaction of
/// two. A reply reads the comment that it answers too; a refusal may read what was answered before.
public final class Commenting {
  private final Table table;
  private final Attempts attempts;
  private final InstantSource clock;
  private final Supplier<String> ulids;
  private final CommentRules rules;
  private final RateGuard rate;
  private final Storing storing;
  private final FirstAnswer first;

  public Commenting(
      Table table,
      Attempts attempts,
      InstantSource clock,
      Supplier<String> ulids,
      CommentRules rules) {
    this.table = table;
    this.attempts = attempts;
    this.clock = clock;
    this.ulids = ulids;
    this.rules = rules;
    this.rate = new RateGuard(table, rules);
    this.storing = new Storing(table, attempts);
    this.first = new FirstAnswer(table);
  }

  /// Takes it.
  ///
  /// @param address the caller's, by which it is limited how much one sends
  /// @param key names the request, where it may come again
  public CommentAnswer comment(
      ArticleId id, Contribution contribution, String address, Optional<String> key) {
    return switch (Reception.of(table, rules, id, contribution, clock.instant())) {
      case Reception.Refused(var answer, var page) ->
          page.flatMap(it -> before(id, contribution, key, it)).orElse(answer);
      case Reception.Welcome(var page, var judgement) -> {
        var own = new CommentId(ulids.get());
        var name = key.isEmpty() ? Optional.of(own) : named(id, key.get(), own);
        var answer =
            name.map(it -> limited(comment(id, it, contribution, judgement), page, address))
                .orElseGet(CommentAnswer.Busy::new);
        yield answer instanceof CommentAnswer.TooSoon
            ? before(id, contribution, key, page).orElse(answer)
            : answer;
      }
    };
  }

  /// What the same request was answered before, where it bears a key and stored a comment.
  private Optional<CommentAnswer> before(
      ArticleId id, Contribution contribution, Optional<String> key, SitePath page) {
    return key.flatMap(it -> first.find(id, it, contribution.text(), page, clock.instant()));
  }

  /// The comment's name: this one, or the one that the same request was given before; none where
  /// that could not be found out.
  private Optional<CommentId> named(ArticleId id, String key, CommentId own) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      switch (table.write(OnceGuard.request(id, key, own, clock.instant()))) {
        case Outcome.Done _ -> {
          return Optional.of(own);
        }
        case Outcome.Refused(var refusals) when refusals.getFirst().held().isPresent() -> {
          return refusals.getFirst().held().map(OnceGuard::comment);
        }
        case Outcome.Refused _, Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> {}
      }
    }
    return Optional.empty();
  }

  private CommentAnswer limited(Comment comment, SitePath page, String address) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      switch (rate.pass(address, comment.id(), clock.instant())) {
        case RateGuard.Answer.Pass _ -> {
          return storing.store(comment, page, clock.instant());
        }
        case RateGuard.Answer.Wait(var seconds) -> {
          return new CommentAnswer.TooSoon(seconds);
        }
        case RateGuard.Answer.Again _ -> {}
      }
    }
    return new CommentAnswer.Busy();
  }

  private Comment comment(
      ArticleId article, CommentId id, Contribution contribution, Judgement judgement) {
    return new Comment(
        article,
        id,
        contribution.name(),
        contribution.email(),
        contribution.website(),
        contribution.text(),
        contribution.replyTo(),
        clock.instant(),
        judgement.state(),
        judgement.reasons(),
        contribution.browser(),
        false,
        Optional.empty(),
        false);
  }
}
