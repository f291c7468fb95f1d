package org.gaceta.local.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Bytes;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The objects of the bucket, and the paths that readers find them at.
record SiteObjects(S3Client s3, String bucket) {
  /// The key of the object that a path shows; none where there can't be such an object.
  ///
  /// @param path as it was sent, with a slash before it and perhaps some behind it
  static Optional<String> key(String path) {
    var key = decode(path).map(it -> it.substring(1).replaceFirst("/+$", ""));
    return key.map(it -> it.isEmpty() ? "index.html" : it).filter(SiteObjects::isPossible);
  }

  Optional<Found> find(String key) {
    try {
      return Optional.of(Found.of(s3.getObjectAsBytes(it -> it.bucket(bucket).key(key))));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(String path) {
    try {
      var decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Optional.of(decoded).filter(it -> it.startsWith("/"));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// No key of ours has a segment that a file system would read as something else.
  private static boolean isPossible(String key) {
    return key.chars().noneMatch(Character::isISOControl)
        && List.of(key.split("/", -1)).stream()
            .noneMatch(it -> it.isEmpty() || it.equals(".") || it.equals(".."));
  }

  /// An object, and what it is answered with.
  record Found(
      int status,
      Optional<String> contentType,
      Optional<String> cacheControl,
      Optional<String> location,
      Optional<String> etag,
      Instant modified,
      Bytes body) {
    static Found of(ResponseBytes<GetObjectResponse> object) {
      var response = object.response();
      return new Found(
          Optional.ofNullable(response.metadata().get("status")).map(Integer::valueOf).orElse(200),
          Optional.ofNullable(response.contentType()),
          Optional.ofNullable(response.cacheControl()),
          Optional.ofNullable(response.metadata().get("location")),
          Optional.ofNullable(response.eTag()),
          response.lastModified(),
          Bytes.of(object.asByteArrayUnsafe()));
    }

    /// What there is where nobody has put a `404` yet.
    static Found nothing() {
      return new Found(
          404,
          Optional.of("text/plain;charset=utf-8"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Instant.EPOCH,
          Bytes.utf8("Not found\n"));
    }

    Found asMissing() {
      return new Found(404, contentType, cacheControl, Optional.empty(), etag, modified, body);
    }
  }
}
