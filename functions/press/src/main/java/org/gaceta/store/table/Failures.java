package org.gaceta.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ReplicatedWriteConflictException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// What the SDK's exceptions say of a request. Those that speak of the caller's code or of the
/// deployment (a bad request, no permission, no such table) stay exceptions.
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static RuntimeException ofRead(SdkException failure) {
    if (isInvalid(failure)) {
      return new IllegalArgumentException(failure);
    }
    return isThrottled(failure) || Lost.answer(failure)
        ? new Unavailable("the table did not answer", failure)
        : failure;
  }

  static Outcome ofWrite(SdkException failure) {
    var outcome = outcome(failure);
    // The SDK has tried again where an answer was lost: what refused the last try may be what the
    // first one wrote.
    return Lost.mayBeAmongTries(failure) ? unknown(failure) : outcome;
  }

  static Outcome ofTransaction(SdkException failure) {
    var outcome = outcome(failure);
    // All tries carry one token, so a refusal says that none of them was done; a full table
    // doesn't.
    return outcome instanceof Outcome.Throttled && Lost.mayBeAmongTries(failure)
        ? unknown(failure)
        : outcome;
  }

  private static Outcome outcome(SdkException failure) {
    return switch (failure) {
      case ConditionalCheckFailedException refused ->
          new Outcome.Refused(List.of(refusal(0, refused.hasItem(), refused.item())));
      case TransactionCanceledException cancelled -> outcome(cancelled);
      case TransactionConflictException _, ReplicatedWriteConflictException _ ->
          new Outcome.Conflict();
      // an earlier try of this very transaction, which may still be done
      case TransactionInProgressException _ -> unknown(failure);
      case SdkException _ when isThrottled(failure) -> new Outcome.Throttled();
      case SdkException _ when Lost.answer(failure) -> unknown(failure);
      case SdkException _ when isInvalid(failure) -> throw new IllegalArgumentException(failure);
      case SdkException _ -> throw failure;
    };
  }

  private static Outcome outcome(TransactionCanceledException cancelled) {
    var reasons = cancelled.cancellationReasons();
    var refusals =
        IntStream.range(0, reasons.size())
            .filter(write -> has(reasons.get(write), "ConditionalCheckFailed"))
            .mapToObj(
                write -> refusal(write, reasons.get(write).hasItem(), reasons.get(write).item()))
            .toList();
    if (!refusals.isEmpty()) {
      return new Outcome.Refused(refusals);
    }
    if (reasons.stream().anyMatch(it -> has(it, "TransactionConflict"))) {
      return new Outcome.Conflict();
    }
    if (reasons.stream()
        .anyMatch(it -> has(it, "ThrottlingError") || has(it, "ProvisionedThroughputExceeded"))) {
      return new Outcome.Throttled();
    }
    if (reasons.stream().anyMatch(it -> has(it, "ValidationError"))) {
      throw new IllegalArgumentException(cancelled);
    }
    throw cancelled;
  }

  private static boolean has(CancellationReason reason, String code) {
    return code.equals(reason.code());
  }

  private static Outcome.Refusal refusal(
      int write, boolean held, Map<String, AttributeValue> item) {
    return new Outcome.Refusal(
        write, held && !item.isEmpty() ? Optional.of(Wire.item(item)) : Optional.empty());
  }

  private static Outcome unknown(SdkException failure) {
    LOG.warn("a write's answer was lost", failure);
    return new Outcome.Unknown();
  }

  private static boolean isThrottled(SdkException failure) {
    return switch (failure) {
      case ThrottlingException _,
          ProvisionedThroughputExceededException _,
          RequestLimitExceededException _ ->
          true;
      case AwsServiceException service -> service.isThrottlingException();
      case SdkException _ -> false;
    };
  }

  private static boolean isInvalid(SdkException failure) {
    return failure instanceof AwsServiceException service
        && service.awsErrorDetails() != null
        && "ValidationException".equals(service.awsErrorDetails().errorCode());
  }
}
