package org.gaceta.store.table;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How long the call at hand may go on, so that whoever waits within it stops in time to answer.
/// Where nobody has said it (at the start of a site, in a test), nobody hurries.
public final class RemainingTime {
  private static final ScopedValue<LongSupplier> MILLIS = ScopedValue.newInstance();

  private RemainingTime() {}

  /// Does this within a time.
  ///
  /// @param millis tells how many milliseconds are left, 0 or less when the time is up
  public static <T> T within(LongSupplier millis, Supplier<T> work) {
    return ScopedValue.where(MILLIS, millis).call(work::get);
  }

  /// The same job, which has the time of whoever asked for this also on another thread.
  public static Runnable carried(Runnable job) {
    if (!MILLIS.isBound()) {
      return job;
    }
    var time = ScopedValue.where(MILLIS, MILLIS.get());
    return () -> time.run(job);
  }

  public static boolean isUp() {
    return left().filter(it -> it == 0).isPresent();
  }

  /// The milliseconds that are left, 0 when the time is up; none where it has no end.
  public static Optional<Long> left() {
    return MILLIS.isBound() ? Optional.of(Math.max(0, MILLIS.get().getAsLong())) : Optional.empty();
  }
}
