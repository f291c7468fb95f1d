package org.gaceta.handlers;

import java.util.List;
import org.gaceta.domain.Problem;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.http.ArticleAnswer;
import org.gaceta.http.CommentReply;
import org.gaceta.http.Refusals;
import org.gaceta.http.Response;
import org.gaceta.store.CommentAnswer;

/// Answers the page's script, or any other, with JSON.
record ScriptReply(ArticleId article) implements Reply {
  @Override
  public Response to(CommentAnswer answer) {
    return switch (answer) {
      case CommentAnswer.Accepted(var comment, var state, _) ->
          CommentReply.accepted(comment, state);
      case CommentAnswer.Same(var first, var state) -> CommentReply.same(first, state);
      case CommentAnswer.TooSoon(var seconds) -> CommentReply.tooSoon(seconds);
      case CommentAnswer.NothingToReplyTo _ -> CommentReply.nothingToReplyTo();
      case CommentAnswer.Missing _ -> ArticleAnswer.missing(article);
      case CommentAnswer.Gone _ -> ArticleAnswer.gone(article);
      case CommentAnswer.Closed _ -> CommentReply.closed();
      case CommentAnswer.Busy _ -> Refusals.busy();
    };
  }

  @Override
  public Response wrong(List<Problem> problems) {
    return Refusals.invalid(problems);
  }
}
