package org.gaceta.store;

import java.util.function.BooleanSupplier;
import org.gaceta.store.table.Backoff;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// How often something is tried that another may come before, or that may find no capacity: until
/// the call's time is up.
///
/// @param most how often where the time has no end
public record Attempts(int most, Backoff backoff) {
  /// The usual ones, with pauses of full jitter between them.
  public static Attempts of(int most) {
    return new Attempts(most, Backoff.fullJitter());
  }

  /// Writes it.
  ///
  /// @return whether it is done, or refused by its condition, which is as good to whoever asks so;
  ///   if not, the table had no capacity in any attempt
  boolean isDone(Table table, Write write) {
    return isDone(() ->
        switch (table.write(write)) {
          case Outcome.Done _, Outcome.Refused _ -> true;
          case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> false;
        });
  }

  /// Does it until it is done.
  ///
  /// @return whether it is; if not, it was not in any attempt
  public boolean isDone(BooleanSupplier work) {
    for (var attempt = 0; next(attempt); attempt++) {
      if (work.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }

  /// Waits for the attempt of this number, counted from 0; the first one comes at once.
  ///
  /// @return whether there is to be such an attempt
  boolean next(int number) {
    return backoff.next(number, most);
  }
}
