package org.gaceta.domain.comment;

import java.util.Optional;

/// What a reader typed into the form, kept so that nothing is lost where it was not taken. The
/// address is not among it: no page holds one, not even for whoever typed it.
///
/// @param replyTo the comment that it answers, where it is a comment's name at all
public record Typed(String name, String website, String text, Optional<CommentId> replyTo) {
  public static final Typed NOTHING = new Typed("", "", "", Optional.empty());

  /// Nothing yet, but in answer to a comment.
  public static Typed inReplyTo(CommentId comment) {
    return new Typed("", "", "", Optional.of(comment));
  }
}
