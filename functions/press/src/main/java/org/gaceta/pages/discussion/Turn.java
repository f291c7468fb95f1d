package org.gaceta.pages.discussion;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.comment.PublicComment;

/// A comment in its place of a conversation, ready to be printed.
///
/// @param answers whom it answers; empty too where that one is not on the page
/// @param replies those that stand below it, in the order of time
public record Turn(PublicComment comment, Optional<PublicComment> answers, List<Turn> replies) {
  public Turn {
    replies = List.copyOf(replies);
  }

  /// The fragment by which it is found on its page.
  public String fragment() {
    return fragment(comment);
  }

  public String name() {
    return name(comment);
  }

  public Avatar avatar() {
    return Avatar.of(comment.name());
  }

  public CommentText text() {
    return CommentText.of(comment.text());
  }

  public static String fragment(PublicComment comment) {
    return "comment-" + comment.id();
  }

  public static String name(PublicComment comment) {
    return Bidi.closed(comment.name());
  }
}
