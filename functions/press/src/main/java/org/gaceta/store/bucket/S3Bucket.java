package org.gaceta.store.bucket;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.table.Asking;
import org.gaceta.store.table.Backoff;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// The site bucket in S3.
public final class S3Bucket implements Bucket {
  private static final int LIST_KEYS = 1_000;

  private final S3Client client;
  private final String name;
  private final Asking asking;

  public S3Bucket(S3Client client, String name) {
    this(client, name, Backoff.fullJitter());
  }

  S3Bucket(S3Client client, String name, Backoff backoff) {
    this.client = client;
    this.name = name;
    this.asking = new Asking(backoff);
  }

  @Override
  public Optional<ETag> head(String key) {
    return found(() -> new ETag(client.headObject(it -> it.bucket(name).key(key)).eTag()));
  }

  @Override
  public Optional<Stored> get(String key) {
    return found(() -> {
      var answer = client.getObjectAsBytes(it -> it.bucket(name).key(key));
      return stored(answer.response(), Bytes.of(answer.asByteArrayUnsafe()));
    });
  }

  private static Stored stored(GetObjectResponse head, Bytes body) {
    // S3 leaves out the header where an object was stored without it
    var cacheControl = Optional.ofNullable(head.cacheControl()).orElse("");
    return new Stored(
        new ETag(head.eTag()),
        new SiteObject(body, head.contentType(), cacheControl, head.metadata()));
  }

  @Override
  public Outcome put(String key, SiteObject object, Precondition precondition) {
    var request =
        PutObjectRequest.builder()
            .bucket(name)
            .key(key)
            .contentType(object.contentType())
            .cacheControl(object.cacheControl())
            .metadata(object.metadata());
    switch (precondition) {
      case Precondition.None _ -> {}
      case Precondition.Absent _ -> request.ifNoneMatch("*");
      case Precondition.Match(var etag) -> request.ifMatch(etag.tag());
    }
    var body = RequestBody.fromBytes(object.body().toArray());
    return written(() -> client.putObject(request.build(), body));
  }

  @Override
  public Outcome delete(String key, ETag ifMatch) {
    return written(
        () -> client.deleteObject(it -> it.bucket(name).key(key).ifMatch(ifMatch.tag())));
  }

  /// S3 may end an answer early; this one is short at the end alone.
  @Override
  public List<Listed> list(String prefix, Optional<String> after) {
    var request =
        ListObjectsV2Request.builder().bucket(name).prefix(prefix).startAfter(after.orElse(null));
    return read(() ->
        client.listObjectsV2Paginator(request.build()).contents().stream()
            .map(it -> new Listed(it.key(), new ETag(it.eTag())))
            .limit(LIST_KEYS)
            .toList());
  }

  private <T> Optional<T> found(Supplier<T> request) {
    return read(() -> {
      try {
        return Optional.of(request.get());
      } catch (SdkException failure) {
        if (Failures.isMissing(failure)) {
          return Optional.empty();
        }
        throw failure;
      }
    });
  }

  private <T> T read(Supplier<T> request) {
    return asking.answer(() -> {
      try {
        return request.get();
      } catch (SdkException failure) {
        throw Failures.ofRead(failure);
      }
    });
  }

  private static Outcome written(Runnable request) {
    try {
      request.run();
      return new Outcome.Done();
    } catch (SdkException failure) {
      return Failures.ofWrite(failure);
    }
  }
}
