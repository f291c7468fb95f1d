package org.gaceta.handlers.telemetry;

import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Unavailable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// A fault as a log may hold it: of what kind, and where it came up. Its words are left out, which
/// may quote what an item or a request holds; but for those of a corrupt item, which name its key
/// and its attribute alone, and those of AWS's services.
public final class Wordless extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Wordless(Throwable fault) {
    super(told(fault), causeOf(fault));
    setStackTrace(fault.getStackTrace());
  }

  private static String told(Throwable fault) {
    return switch (fault) {
      case CorruptItem _, Unavailable _, AwsServiceException _, Wordless _ -> fault.toString();
      case Throwable _ -> fault.getClass().getName();
    };
  }

  private static @Nullable Throwable causeOf(Throwable fault) {
    return fault.getCause() == null ? null : new Wordless(fault.getCause());
  }

  /// As the fault itself begins: a stack trace is headed by this, and not by the message alone.
  @Override
  @SuppressWarnings("OverrideThrowableToString")
  public String toString() {
    return String.valueOf(getMessage());
  }
}
