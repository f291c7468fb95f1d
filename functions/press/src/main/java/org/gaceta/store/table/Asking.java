package org.gaceta.store.table;

import java.util.function.Supplier;

/// Asks a store again that had no capacity, or whose answer was lost: a read may be made as often
/// as one likes.
public record Asking(Backoff backoff) {
  private static final int ATTEMPTS = 4;

  /// What the store answers.
  ///
  /// @param request throws [Unavailable] where there was no answer
  /// @throws Unavailable if there was none in any attempt
  public <T> T answer(Supplier<T> request) {
    var last = new Unavailable("no time was left to ask");
    for (var attempt = 0; backoff.next(attempt, ATTEMPTS); attempt++) {
      try {
        return request.get();
      } catch (Unavailable e) {
        last = e;
      }
    }
    throw last;
  }
}
