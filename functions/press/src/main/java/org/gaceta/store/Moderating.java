package org.gaceta.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// An editor's verdicts. Each is one update of the comment, and whatever follows from it is settled
/// by its record. Beside it a verdict may set the standing of the comment's browser: spam holds it
/// before the comment's state is set and an approval trusts it after, so that after a crash between
/// the two the browser is trusted too little and never too much; the verdict repeated sets it
/// again.
public final class Moderating {
  private final Table table;
  private final Attempts attempts;
  private final InstantSource clock;

  public Moderating(Table table, Attempts attempts, InstantSource clock) {
    this.table = table;
    this.attempts = attempts;
    this.clock = clock;
  }

  /// Puts a comment into a state, whichever it is in.
  ///
  /// @param editor who decided
  public VerdictAnswer judge(
      ArticleId article, CommentId comment, CommentState state, String editor) {
    var key = Keys.submitted(article, comment);
    return switch (state) {
      case SPAM -> holdAndMark(key, comment, editor);
      case APPROVED, PENDING, DELETED -> mark(key, comment, state, editor);
    };
  }

  private VerdictAnswer holdAndMark(Key key, CommentId comment, String editor) {
    var item = table.get(key, true).filter(it -> it.get(CommentItem.ERASED_AT).isEmpty());
    if (item.isEmpty()) {
      return new VerdictAnswer.Missing();
    }
    var held =
        browser(item.get()).map(it -> attempts.isDone(table, Standings.hold(it))).orElse(true);
    return held ? mark(key, comment, CommentState.SPAM, editor) : new VerdictAnswer.Busy();
  }

  private VerdictAnswer mark(Key key, CommentId comment, CommentState state, String editor) {
    var update = update(key, comment, state, editor, clock.instant());
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      switch (table.write(update)) {
        case Outcome.Done(var image) -> {
          return followed(state, image) ? new VerdictAnswer.Done(state) : new VerdictAnswer.Busy();
        }
        case Outcome.Refused _ -> {
          return new VerdictAnswer.Missing();
        }
        case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> {}
      }
    }
    return new VerdictAnswer.Busy();
  }

  private boolean followed(CommentState state, Optional<Item> image) {
    return switch (state) {
      case APPROVED ->
          image
              .flatMap(Moderating::browser)
              .map(it -> attempts.isDone(table, Standings.trust(it)))
              .orElse(true);
      case PENDING, SPAM, DELETED -> true;
    };
  }

  private static Write update(
      Key key, CommentId comment, CommentState state, String editor, Instant now) {
    var set = new HashMap<String, Value>();
    set.put(CommentItem.STATE, new Value.Text(CommentItem.text(state)));
    set.put(CommentItem.JUDGED_BY, new Value.Text(editor));
    set.put(CommentItem.JUDGED_AT, new Value.Text(now.toString()));
    CommentItem.desk(state)
        .ifPresent(it -> {
          set.put(Index.DESK.partition(), new Value.Text(it));
          set.put(Index.DESK.sort(), new Value.Text(comment.text()));
        });
    CommentItem.expiry(state, now)
        .ifPresent(it -> set.put(Condition.EXPIRES_AT, new Value.Whole(it)));
    var remove =
        new HashSet<>(List.of(Index.DESK.partition(), Index.DESK.sort(), Condition.EXPIRES_AT));
    remove.removeAll(set.keySet());
    return new Write.Update(
        key,
        set,
        remove,
        Condition.all(
            Condition.equal(Key.PK, key.pk()), new Condition.Absent(CommentItem.ERASED_AT)));
  }

  private static Optional<String> browser(Item comment) {
    return comment.read().maybeText(CommentItem.BROWSER);
  }
}
