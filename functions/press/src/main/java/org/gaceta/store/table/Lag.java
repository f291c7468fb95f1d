package org.gaceta.store.table;

/// How far the reads of an in-memory table that are not strong lag behind its writes, as those of
/// indexes always do.
@FunctionalInterface
public interface Lag {
  /// Every read sees all that was written.
  Lag NONE = _ -> true;

  /// Whether the oldest change at this key that such reads do not see yet is seen from now on.
  boolean shows(Key key);
}
