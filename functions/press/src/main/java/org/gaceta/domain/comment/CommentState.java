package org.gaceta.domain.comment;

/// What an editor, or the rules, say of a comment. Every change from one to another is allowed.
public enum CommentState {
  PENDING,
  APPROVED,
  SPAM,
  DELETED
}
