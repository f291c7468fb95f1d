package org.gaceta.domain.comment;

import java.util.List;
import java.util.Optional;

/// A stretch of the comments that an editor is to see, oldest first.
///
/// @param next after which of them the next stretch begins, if there is more
public record Queue(List<Comment> comments, Optional<Place> next) {
  public Queue {
    comments = List.copyOf(comments);
  }

  /// Which comments.
  public enum Of {
    PENDING,
    SPAM
  }
}
