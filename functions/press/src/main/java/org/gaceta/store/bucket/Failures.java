package org.gaceta.store.bucket;

import org.gaceta.store.table.Lost;
import org.gaceta.store.table.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/// What the SDK's exceptions say of a request. Those that speak of the caller's code or of the
/// deployment (no permission, no such bucket) stay exceptions.
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /// Whether there is no object at the key. A HEAD tells it by its status alone.
  static boolean isMissing(SdkException failure) {
    return !(failure instanceof NoSuchBucketException)
        && failure instanceof SdkServiceException service
        && service.statusCode() == 404;
  }

  static RuntimeException ofRead(SdkException failure) {
    return isThrottled(failure) || Lost.answer(failure)
        ? new Unavailable("the bucket did not answer", failure)
        : failure;
  }

  static Bucket.Outcome ofWrite(SdkException failure) {
    if (isThrottled(failure) && !Lost.mayBeAmongTries(failure)) {
      return new Bucket.Outcome.Throttled();
    }
    if (isThrottled(failure) || Lost.answer(failure)) {
      LOG.warn("a write's answer was lost", failure);
      return new Bucket.Outcome.Unknown();
    }
    if (isChanged(failure)) {
      return new Bucket.Outcome.Changed();
    }
    throw failure;
  }

  /// The precondition failed, another write came between, or what should match has gone.
  private static boolean isChanged(SdkException failure) {
    return isMissing(failure)
        || (failure instanceof SdkServiceException service
            && (service.statusCode() == 412 || service.statusCode() == 409));
  }

  private static boolean isThrottled(SdkException failure) {
    return failure instanceof SdkServiceException service && service.isThrottlingException();
  }
}
