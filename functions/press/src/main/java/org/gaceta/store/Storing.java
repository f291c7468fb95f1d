package org.gaceta.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.comment.Comment;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Outcome.Refusal;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Stores a comment together with the guard of its text, in one transaction of two items of its
/// own.
final class Storing {
  private static final int TEXT = 0;
  private static final int COMMENT = 1;

  private final Table table;
  private final Attempts attempts;

  Storing(Table table, Attempts attempts) {
    this.table = table;
    this.attempts = attempts;
  }

  /// Stores it, unless it is there or another with its text is.
  ///
  /// @param page where its article is
  CommentAnswer store(Comment comment, SitePath page, Instant now) {
    var writes =
        List.of(
            OnceGuard.text(comment, now),
            new Write.Put(CommentItem.toItem(comment), Condition.NEW));
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      switch (table.transact(writes)) {
        case Outcome.Done _ -> {
          return new CommentAnswer.Accepted(comment.id(), comment.state(), page);
        }
        case Outcome.Refused(var refusals) -> {
          var answer = alreadyThere(comment, page, refusals);
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
      Comment comment, SitePath page, List<Refusal> refusals) {
    var itself = refusals.stream().filter(it -> it.write() == COMMENT).findFirst();
    var text =
        refusals.stream()
            .filter(it -> it.write() == TEXT)
            .flatMap(it -> it.held().stream())
            .findFirst();
    if (itself.isPresent()) {
      return text.filter(it -> OnceGuard.comment(it).equals(comment.id()))
          .map(OnceGuard::state)
          .or(() -> itself.get().held().map(it -> CommentItem.state(it.read())))
          .map(it -> new CommentAnswer.Accepted(comment.id(), it, page));
    }
    return text.map(it -> {
      var first = OnceGuard.comment(it);
      var state =
          table
              .get(Keys.submitted(comment.article(), first), true)
              .map(found -> CommentItem.state(found.read()))
              .orElseGet(() -> OnceGuard.state(it));
      return new CommentAnswer.Same(first, state);
    });
  }
}
