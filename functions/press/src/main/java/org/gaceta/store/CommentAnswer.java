package org.gaceta.store;

import org.gaceta.domain.SitePath;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;

/// What became of a comment that a reader sent.
public sealed interface CommentAnswer {
  /// The table holds it.
  ///
  /// @param page where its article is
  record Accepted(CommentId id, CommentState state, SitePath page) implements CommentAnswer {}

  /// The same text stands below the article already.
  record Same(CommentId first, CommentState state) implements CommentAnswer {}

  /// The caller sends too many.
  record TooSoon(long retryAfterSeconds) implements CommentAnswer {}

  /// It answers a comment that readers do not see below this article.
  record NothingToReplyTo() implements CommentAnswer {}

  /// There is no such article, or readers cannot see it yet.
  record Missing() implements CommentAnswer {}

  /// The article was taken down.
  record Gone() implements CommentAnswer {}

  /// The article takes no comments, or no more.
  record Closed() implements CommentAnswer {}

  /// Too much was going on to get it done; the caller may try again.
  record Busy() implements CommentAnswer {}
}
