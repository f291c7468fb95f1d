package org.gaceta.store;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// Takes out of a comment all that is its writer's, for good: what is left says that there was one,
/// when, and what it answered, until the table forgets that too. Whether it is shown stays for the
/// settler, which takes the public copy away.
final class Blanking {
  private static final Value NOTHING = new Value.Text("");

  private Blanking() {}

  /// Done once; refused where it was done, or where there is no such comment any more.
  static Write of(Key comment, Instant now) {
    return new Write.Update(
        comment,
        Map.of(
            CommentItem.NAME,
            NOTHING,
            CommentItem.EMAIL,
            NOTHING,
            CommentItem.TEXT,
            NOTHING,
            CommentItem.STATE,
            new Value.Text(CommentItem.text(CommentState.DELETED)),
            CommentItem.ERASED_AT,
            new Value.Text(now.toString()),
            Condition.EXPIRES_AT,
            new Value.Whole(CommentItem.expiry(CommentState.DELETED, now).orElseThrow())),
        Set.of(
            CommentItem.WEBSITE,
            CommentItem.REASONS,
            CommentItem.BROWSER,
            Index.DESK.partition(),
            Index.DESK.sort(),
            Index.COMMENTER.partition(),
            Index.COMMENTER.sort()),
        Condition.all(
            Condition.equal(Key.PK, comment.pk()), new Condition.Absent(CommentItem.ERASED_AT)));
  }
}
