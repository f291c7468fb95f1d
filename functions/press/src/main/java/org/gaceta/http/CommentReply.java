package org.gaceta.http;

import java.util.List;
import java.util.Locale;
import org.gaceta.domain.Problem;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;

/// Answers a reader who sent a comment. What was taken for spam is said to wait: a program that
/// learns what gave it away would not do it again.
public final class CommentReply {
  private CommentReply() {}

  /// It is stored: a script is told so.
  public static Response accepted(CommentId id, CommentState state) {
    return Response.json(
            state == CommentState.APPROVED ? 201 : 202,
            Json.object().put("id", id.text()).put("state", shown(state)))
        .with("Cache-Control", "no-store");
  }

  /// It is stored: the plain form leads back to the article, which says so where the fragment
  /// leads.
  public static Response back(CommentState state, SitePath page) {
    var note = state == CommentState.APPROVED ? "#comment-published" : "#comment-waiting";
    return Response.empty(303)
        .with("Location", page.href() + note)
        .with("Cache-Control", "no-store");
  }

  /// It is not stored: the plain form comes back.
  public static Response page(int status, String html) {
    return Response.html(status, html).with("Cache-Control", "no-store");
  }

  /// The same text stands there already.
  public static Response same(CommentId first, CommentState state) {
    return Refusals.conflict(
        "this text was sent already",
        Json.object().put("id", first.text()).put("state", shown(state)));
  }

  public static Response tooSoon(long seconds) {
    return Refusals.tooManyRequests("too many comments; wait " + seconds + " seconds", seconds);
  }

  public static Response closed() {
    return Refusals.conflict("this article takes no comments now");
  }

  public static Response nothingToReplyTo() {
    return Refusals.invalid(List.of(new Problem("/replyTo", "is no comment on this article")));
  }

  private static String shown(CommentState state) {
    return (state == CommentState.SPAM ? CommentState.PENDING : state)
        .name()
        .toLowerCase(Locale.ROOT);
  }
}
