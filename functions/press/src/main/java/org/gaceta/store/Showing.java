package org.gaceta.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaceta.domain.comment.Comment;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// Makes a comment's public copy be there or not, as it should: the copy moves together with the
/// mark on the comment that says so, and only if the comment is still as it was read.
final class Showing {
  private Showing() {}

  static List<Write> of(Comment comment) {
    return List.of(mark(comment), copy(comment));
  }

  private static Write mark(Comment comment) {
    return new Write.Update(
        Keys.submitted(comment.article(), comment.id()),
        Map.of(CommentItem.SHOWN, new Value.Flag(comment.isToBeShown())),
        Set.of(),
        Condition.all(
            Condition.equal(CommentItem.STATE, CommentItem.text(comment.state())),
            new Condition.Equal(CommentItem.SHOWN, new Value.Flag(comment.shown()))));
  }

  private static Write copy(Comment comment) {
    return comment.isToBeShown()
        ? Write.put(PublicCommentItem.toItem(comment.article(), comment.open()))
        : Write.delete(Keys.published(comment.article(), comment.id()));
  }
}
