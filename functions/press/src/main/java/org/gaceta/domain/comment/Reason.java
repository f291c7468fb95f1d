package org.gaceta.domain.comment;

/// Why a comment waits for an editor, or was taken for spam.
public enum Reason {
  /// Every comment waits here.
  MODERATION,
  /// The browser sent no token, or no editor has approved a comment of its yet.
  UNKNOWN_BROWSER,
  /// An editor took a comment of this browser for spam.
  HELD_BROWSER,
  LINKS,
  BLOCKED_WORD,
  /// The field that no reader sees was filled.
  HONEYPOT,
  /// It came sooner than anybody reads and types.
  TOO_FAST
}
