package org.gaceta.store.table;

/// The store did not answer a read within its retries: throttled, timed out, or out of reach.
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Unavailable(String message) {
    super(message);
  }

  public Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
