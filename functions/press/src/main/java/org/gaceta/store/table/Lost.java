package org.gaceta.store.table;

import java.io.IOException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/// Tells the failures after which nobody knows what became of a request.
public final class Lost {
  private Lost() {}

  /// Whether no answer came: the network or the service broke, time ran out, the thread was
  /// interrupted. A request that never left (no credentials, say) is none of these.
  public static boolean answer(SdkException failure) {
    return switch (failure) {
      case SdkServiceException service -> service.statusCode() >= 500;
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, AbortedException _ -> true;
      case SdkException _ -> isOfNetwork(failure);
    };
  }

  /// Whether the SDK tried more than once, so that an earlier try may have been done although this,
  /// the last one, was refused.
  public static boolean mayBeAmongTries(SdkException failure) {
    return failure.numAttempts() != null && failure.numAttempts() > 1;
  }

  private static boolean isOfNetwork(Throwable failure) {
    for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
