package org.gaceta.domain.comment;

/// Which comments wait for an editor.
public enum Moderation {
  /// All.
  HOLD,
  /// Those of browsers that no editor has trusted, and those that look odd.
  AUTO
}
