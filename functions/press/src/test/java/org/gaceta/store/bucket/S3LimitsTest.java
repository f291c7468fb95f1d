package org.gaceta.store.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.gaceta.domain.SitePath;
import org.gaceta.store.Attempts;
import org.gaceta.store.PageShelf;
import org.gaceta.store.table.RemainingTime;
import org.gaceta.store.table.Unavailable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// A bucket that answers SlowDown.
class S3LimitsTest {
  private static final SitePath PATH = new SitePath("articles/faro");

  private final AtomicLong millis = new AtomicLong(1_000);

  /// Of which each wait takes 10 ms by a clock of the test's own.
  private Bucket slow(int answers) {
    return new S3Bucket(new Slow(new AtomicInteger(answers)), "bucket", _ -> millis.addAndGet(-10));
  }

  private boolean isPut(int slowAnswers) {
    var shelf = new PageShelf(slow(slowAnswers), new Attempts(24, _ -> millis.addAndGet(-10)));
    return RemainingTime.within(
        millis::get, () -> shelf.put(PATH, () -> Optional.of(BucketTopic.object("x"))).isDone());
  }

  @Test
  void isReadWithinAFewAttemptsWhereTheTimeHasNoEnd() {
    assertEquals(Optional.of(new Bucket.ETag("t")), slow(3).head("a"));
    assertEquals(1, slow(3).list("", Optional.empty()).size());
    assertThrows(Unavailable.class, () -> slow(4).head("a"));
    assertThrows(Unavailable.class, () -> slow(4).list("", Optional.empty()));
  }

  @Test
  void isReadAsLongAsThereIsTime() {
    assertTrue(RemainingTime.within(millis::get, () -> slow(50).head("a")).isPresent());
    assertThrows(
        Unavailable.class, () -> RemainingTime.within(millis::get, () -> slow(1_000).head("a")));
    assertEquals(0, millis.get());
  }

  @Test
  void takesAPageOnceThereIsCapacityAgain() {
    assertTrue(isPut(60));
  }

  @Test
  void takesNoPageWhenTheTimeIsUp() {
    assertThrows(Unavailable.class, () -> isPut(1_000));
    assertFalse(isPut(0), "none is begun");
  }

  /// An S3 that is slow for so many requests, and then has one object.
  private record Slow(AtomicInteger left) implements S3Client {
    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
      slowDown();
      return HeadObjectResponse.builder().eTag("t").build();
    }

    @Override
    public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
      slowDown();
      return PutObjectResponse.builder().eTag("u").build();
    }

    @Override
    public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
      slowDown();
      return ListObjectsV2Response.builder()
          .contents(S3Object.builder().key("a").eTag("t").build())
          .isTruncated(false)
          .build();
    }

    private void slowDown() {
      if (left.getAndDecrement() > 0) {
        throw S3Exception.builder()
            .statusCode(503)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode("SlowDown").build())
            .build();
      }
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
