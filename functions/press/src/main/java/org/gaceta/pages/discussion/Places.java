package org.gaceta.pages.discussion;

import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;

/// Where an article's comments are found and sent, as a reader's browser asks. Ids are of
/// characters that need no escape.
public record Places(ArticleId article) {
  /// Where a comment is sent.
  public String post() {
    return "/api/articles/" + article + "/comments";
  }

  /// Where a comment is answered without a script.
  public String reply(CommentId comment) {
    return post() + "?replyTo=" + comment;
  }

  /// Where the comments go on.
  public String after(CommentId comment) {
    return post() + "?after=" + comment;
  }
}
