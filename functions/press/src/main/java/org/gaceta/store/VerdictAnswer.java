package org.gaceta.store;

import org.gaceta.domain.comment.CommentState;

/// What became of an editor's verdict.
public sealed interface VerdictAnswer {
  /// The table holds it.
  record Done(CommentState state) implements VerdictAnswer {}

  /// There is no such comment, or it was erased, which is final.
  record Missing() implements VerdictAnswer {}

  /// Too much was going on to get it done; the editor may try again.
  record Busy() implements VerdictAnswer {}
}
