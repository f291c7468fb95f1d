package org.gaceta.local.awssdk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.services.s3.model.ListObjectsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/// What is in each bucket.
final class Listings {
  private final Map<String, KeyIndex> indexes = new ConcurrentHashMap<>();

  /// Lists the files of earlier runs, and removes what a crash left half written.
  Listings(BlobStore files) {
    for (var bucket : files.list().buckets()) {
      made(bucket.name());
      for (var file : files.list(bucket.name()).contents()) {
        FileName.key(file.key())
            .ifPresentOrElse(
                key -> of(bucket.name()).put(file.toBuilder().key(key).build()),
                () -> files.removeBlob(bucket.name(), file.key()));
      }
    }
  }

  void made(String bucket) {
    indexes.put(bucket, new KeyIndex());
  }

  void removed(String bucket) {
    indexes.remove(bucket);
  }

  KeyIndex of(String bucket) {
    var index = indexes.get(bucket);
    if (index == null) {
      throw S3Exceptions.noSuchBucket(bucket, "never made");
    }
    return index;
  }

  ListObjectsV2Response list(ListObjectsV2Request request) {
    return of(request.bucket()).list(request);
  }

  /// The older request, whose pages go on after a key.
  ListObjectsResponse list(ListObjectsRequest request) {
    var page =
        list(
            ListObjectsV2Request.builder()
                .bucket(request.bucket())
                .prefix(request.prefix())
                .delimiter(request.delimiter())
                .maxKeys(request.maxKeys())
                .startAfter(request.marker())
                .build());
    return ListObjectsResponse.builder()
        .contents(page.contents())
        .commonPrefixes(page.commonPrefixes())
        .isTruncated(page.isTruncated())
        .nextMarker(
            Optional.ofNullable(page.nextContinuationToken()).map(KeyIndex::key).orElse(null))
        .build();
  }
}
