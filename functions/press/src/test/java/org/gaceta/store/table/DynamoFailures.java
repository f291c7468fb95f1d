package org.gaceta.store.table;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// What no engine on one machine can be made to answer.
final class DynamoFailures {
  private DynamoFailures() {}

  static final Outcome CONFLICT = new Outcome.Conflict();
  static final Outcome THROTTLED = new Outcome.Throttled();
  static final Outcome UNKNOWN = new Outcome.Unknown();

  static Stream<SdkException> throttles() {
    return Stream.of(
        ProvisionedThroughputExceededException.builder().statusCode(400).build(),
        RequestLimitExceededException.builder().statusCode(400).build(),
        ThrottlingException.builder().statusCode(400).build(),
        coded(400, "ThrottlingException"),
        coded(429, "whatever"));
  }

  static Stream<SdkException> losses() {
    return Stream.of(
        InternalServerErrorException.builder().statusCode(500).build(),
        coded(503, "ServiceUnavailable"),
        ApiCallTimeoutException.create(1),
        ApiCallAttemptTimeoutException.create(1),
        AbortedException.create("interrupted"),
        SdkClientException.create("no answer", new SocketTimeoutException()),
        SdkClientException.create("no answer", new IllegalStateException(new IOException())));
  }

  /// Faults of the code or the deployment.
  static Stream<SdkException> faults() {
    return Stream.of(
        ResourceNotFoundException.builder().statusCode(400).build(),
        coded(400, "AccessDeniedException"),
        SdkClientException.create("no credentials"));
  }

  static SdkException coded(int status, String code) {
    return DynamoDbException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }

  static SdkException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .statusCode(400)
        .cancellationReasons(
            Stream.of(codes).map(it -> CancellationReason.builder().code(it).build()).toList())
        .build();
  }

  static SdkException tries(int count, SdkException failure) {
    return failure.toBuilder().numAttempts(count).build();
  }

  static Table failing(SdkException failure) {
    return new DynamoTable(new FailingDynamo(failure), "table", _ -> {});
  }
}
