package org.gaceta.store.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.store.bucket.Bucket.ETag;
import org.gaceta.store.bucket.Bucket.Outcome;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.gaceta.store.table.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// What the engine on one machine cannot be made to answer.
class S3FailureTest {
  static Stream<SdkException> throttles() {
    return Stream.of(coded(503, "SlowDown"), coded(429, "TooManyRequests"));
  }

  static Stream<SdkException> losses() {
    return Stream.of(
        coded(500, "InternalError"),
        coded(503, "ServiceUnavailable"),
        ApiCallTimeoutException.create(1),
        SdkClientException.create("no answer", new IOException()));
  }

  static Stream<SdkException> changes() {
    return Stream.of(
        coded(412, "PreconditionFailed"),
        coded(409, "ConditionalRequestConflict"),
        coded(409, "OperationAborted"),
        NoSuchKeyException.builder().statusCode(404).build());
  }

  /// Faults of the code or the deployment.
  static Stream<SdkException> faults() {
    return Stream.of(
        NoSuchBucketException.builder().statusCode(404).build(),
        coded(403, "AccessDenied"),
        coded(400, "InvalidArgument"),
        SdkClientException.create("no credentials"));
  }

  private static SdkException coded(int status, String code) {
    return S3Exception.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }

  private static SdkException twice(SdkException failure) {
    return failure.toBuilder().numAttempts(2).build();
  }

  private static List<Outcome> writes(SdkException failure) {
    var bucket = new S3Bucket(new Failing(failure), "bucket", _ -> {});
    var object = BucketTopic.object("x");
    var tag = new ETag("\"t\"");
    return Stream.of(
            bucket.put("a", object, new Precondition.None()),
            bucket.put("a", object, new Precondition.Absent()),
            bucket.put("a", object, new Precondition.Match(tag)),
            bucket.delete("a", tag))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("throttles")
  void aWriteIsThrottled(SdkException failure) {
    assertEquals(List.of(new Outcome.Throttled()), writes(failure));
  }

  @ParameterizedTest
  @MethodSource({"losses"})
  void aWriteIsUnknownWhereItsAnswerWasLost(SdkException failure) {
    assertEquals(List.of(new Outcome.Unknown()), writes(failure));
  }

  @ParameterizedTest
  @MethodSource("throttles")
  void aWriteIsUnknownWhereATryBeforeTheThrottledOneMayHaveBeenDone(SdkException failure) {
    assertEquals(List.of(new Outcome.Unknown()), writes(twice(failure)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aWriteFindsTheObjectChanged(SdkException failure) {
    assertEquals(List.of(new Outcome.Changed()), writes(failure));
    assertEquals(List.of(new Outcome.Changed()), writes(twice(failure)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aWriteThrowsAFault(SdkException fault) {
    assertSame(fault, assertThrows(SdkException.class, () -> writes(fault)));
  }

  @ParameterizedTest
  @MethodSource({"throttles", "losses"})
  void aReadThatGetsNoAnswerIsUnavailable(SdkException failure) {
    var bucket = new S3Bucket(new Failing(failure), "bucket", _ -> {});
    assertThrows(Unavailable.class, () -> bucket.head("a"));
    assertThrows(Unavailable.class, () -> bucket.get("a"));
    assertThrows(Unavailable.class, () -> bucket.list("", Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aReadThrowsAFault(SdkException fault) {
    var bucket = new S3Bucket(new Failing(fault), "bucket", _ -> {});
    assertThrows(fault.getClass(), () -> bucket.head("a"));
    assertThrows(fault.getClass(), () -> bucket.get("a"));
    assertThrows(fault.getClass(), () -> bucket.list("", Optional.empty()));
  }

  @Test
  void aHeadThatIsNotFoundIsEmpty() {
    // a HEAD has no body that names the error
    var bucket =
        new S3Bucket(new Failing(S3Exception.builder().statusCode(404).build()), "bucket", _ -> {});
    assertEquals(Optional.empty(), bucket.head("a"));
  }

  /// An S3 that fails every request in one way.
  private record Failing(SdkException failure) implements S3Client {
    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
      throw failure;
    }

    @Override
    public <T> T getObject(
        GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
      throw failure;
    }

    @Override
    public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
      throw failure;
    }

    @Override
    public DeleteObjectResponse deleteObject(DeleteObjectRequest request) {
      throw failure;
    }

    @Override
    public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
      throw failure;
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
