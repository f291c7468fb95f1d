package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.function.Supplier;
import org.gaceta.store.table.RemainingTime;

/// Does a call's work within what Lambda leaves it. The last tenth is kept for what has begun to
/// end and for the answer to get out: 2 s of an API function's 20.
final class InTime {
  private static final int KEPT = 10;

  private InTime() {}

  static <T> T of(Context context, Supplier<T> work) {
    long kept = context.getRemainingTimeInMillis() / KEPT;
    return RemainingTime.within(() -> context.getRemainingTimeInMillis() - kept, work);
  }

  /// What is done in the time that was kept.
  static <T> T atLast(Context context, Supplier<T> work) {
    return RemainingTime.within(context::getRemainingTimeInMillis, work);
  }
}
