package org.gaceta.store;

import org.gaceta.store.table.Backoff;

/// How often something is tried that another may come before, or that may find no capacity.
public record Attempts(int most, Backoff backoff) {
  /// The usual ones, with pauses of full jitter between them.
  public static Attempts of(int most) {
    return new Attempts(most, Backoff.fullJitter());
  }

  /// Waits for the attempt of this number, counted from 0; the first one comes at once.
  ///
  /// @return whether there is to be such an attempt
  boolean next(int number) {
    if (number >= most) {
      return false;
    }
    try {
      if (number > 0) {
        backoff.await(number);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
