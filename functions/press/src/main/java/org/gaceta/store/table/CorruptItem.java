package org.gaceta.store.table;

/// An item that does not have the shape that its key promises: somebody wrote past this code.
public final class CorruptItem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CorruptItem(String message) {
    super(message);
  }
}
