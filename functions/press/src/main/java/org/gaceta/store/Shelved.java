package org.gaceta.store;

/// What became of a page that was to be put.
public enum Shelved {
  /// The bucket holds it as it was rendered.
  WRITTEN,

  /// There was nothing to put, or the bucket held the same.
  LEFT,

  /// Others came before in every attempt, or there was no capacity.
  BUSY;

  /// Whether no more is to be done for it.
  public boolean isDone() {
    return this != BUSY;
  }
}
