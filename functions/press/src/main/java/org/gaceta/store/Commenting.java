package org.gaceta.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.domain.comment.Judgement;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Taking a reader's comment. It touches no item that another reader's comment touches. Its guards
/// are taken in an order by which the same caller, coming again with the same key after a lost
/// answer or a crash, finishes the same comment: the key's guard names the comment first, the rate
/// lets that one through again, and the guard of the text is put together with the comment.
public final class Commenting {
  private final Table table;
  private final Attempts attempts;
  private final InstantSource clock;
  private final Supplier<String> ulids;
  private final CommentRules rules;
  private final RateGuard rate;

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
  }

  /// Takes it.
  ///
  /// @param address the caller's, by which it is limited how much one sends
  /// @param key names the request, where it may come again
  public CommentAnswer comment(
      ArticleId id, Contribution contribution, String address, Optional<String> key) {
    return switch (Reception.of(table, rules, id, contribution, clock.instant())) {
      case Reception.Refused(var answer) -> answer;
      case Reception.Welcome(var article, var judgement) -> {
        var own = new CommentId(ulids.get());
        var name = key.isEmpty() ? Optional.of(own) : named(id, key.get(), own);
        yield name.map(it -> limited(article, comment(id, it, contribution, judgement), address))
            .orElseGet(CommentAnswer.Busy::new);
      }
    };
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

  private CommentAnswer limited(Article article, Comment comment, String address) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      switch (rate.pass(address, comment.id(), clock.instant())) {
        case RateGuard.Answer.Pass _ -> {
          return stored(article, comment);
        }
        case RateGuard.Answer.Wait(var seconds) -> {
          return new CommentAnswer.TooSoon(seconds);
        }
        case RateGuard.Answer.Again _ -> {}
      }
    }
    return new CommentAnswer.Busy();
  }

  private CommentAnswer stored(Article article, Comment comment) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      var writes = List.of(OnceGuard.text(comment, clock.instant()), put(comment));
      switch (table.transact(writes)) {
        case Outcome.Done _ -> {
          return new CommentAnswer.Accepted(comment.id(), comment.state(), article.path());
        }
        case Outcome.Refused(var refusals) -> {
          var answer = alreadyThere(article, comment, refusals);
          if (answer.isPresent()) {
            return answer.get();
          }
        }
        case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> {}
      }
    }
    return new CommentAnswer.Busy();
  }

  /// What to say of what is there: it is this comment, stored before, or another's same text.
  private Optional<CommentAnswer> alreadyThere(
      Article article, Comment comment, List<Outcome.Refusal> refusals) {
    var itself = refusals.stream().filter(it -> it.write() == 1).findFirst();
    var text =
        refusals.stream()
            .filter(it -> it.write() == 0)
            .flatMap(it -> it.held().stream())
            .findFirst();
    var own = text.filter(it -> OnceGuard.comment(it).equals(comment.id()));
    if (itself.isPresent()) {
      return own.map(OnceGuard::state)
          .or(() -> itself.get().held().map(it -> CommentItem.state(it.read())))
          .map(it -> new CommentAnswer.Accepted(comment.id(), it, article.path()));
    }
    return text.map(it -> {
      var first = OnceGuard.comment(it);
      var state =
          table
              .get(Keys.submitted(article.id(), first), true)
              .map(found -> CommentItem.state(found.read()))
              .orElseGet(() -> OnceGuard.state(it));
      return new CommentAnswer.Same(first, state);
    });
  }

  private static Write put(Comment comment) {
    return new Write.Put(CommentItem.toItem(comment), Condition.NEW);
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
