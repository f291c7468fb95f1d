package org.gaceta.local.awssdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gaceta.store.table.Utf8Order;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectStorageClass;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The objects of one bucket in the order of their keys' UTF-8 bytes, to list them from: the names
/// of their files have another order, and no folders.
final class KeyIndex {
  private final ConcurrentSkipListMap<String, S3Object> objects =
      new ConcurrentSkipListMap<>(Utf8Order.INSTANCE);

  void put(S3Object object) {
    objects.put(object.key(), object);
  }

  /// The key holds this now, or nothing.
  void set(String key, Optional<HeadObjectResponse> held) {
    held.ifPresentOrElse(
        it ->
            put(
                S3Object.builder()
                    .key(key)
                    .eTag(it.eTag())
                    .size(it.contentLength())
                    .lastModified(it.lastModified())
                    .storageClass(ObjectStorageClass.STANDARD)
                    .build()),
        () -> objects.remove(key));
  }

  ListObjectsV2Response list(ListObjectsV2Request request) {
    var page = new Page(request);
    for (var object : objects.tailMap(page.first(), true).values()) {
      if (!page.takes(object)) {
        break;
      }
    }
    return page.answer();
  }

  static String key(String token) {
    return new String(Base64.getUrlDecoder().decode(token), UTF_8);
  }

  /// One answer as it fills. Keys that are alike up to the delimiter behind the prefix count as
  /// one, and stand in it as that.
  private static final class Page {
    private final String prefix;
    private final String delimiter;
    private final String after;
    private final int limit;
    private final List<S3Object> objects = new ArrayList<>();
    private final List<CommonPrefix> prefixes = new ArrayList<>();
    private String last;
    private Optional<String> lastPrefix = Optional.empty();
    private boolean truncated;

    Page(ListObjectsV2Request request) {
      prefix = Optional.ofNullable(request.prefix()).orElse("");
      delimiter = Optional.ofNullable(request.delimiter()).orElse("");
      after =
          Optional.ofNullable(request.continuationToken())
              .map(KeyIndex::key)
              .or(() -> Optional.ofNullable(request.startAfter()))
              .orElse("");
      limit = Optional.ofNullable(request.maxKeys()).orElse(Integer.MAX_VALUE);
      last = after;
    }

    /// The first key that it may take.
    String first() {
      return Utf8Order.INSTANCE.compare(prefix, after) < 0 ? after : prefix;
    }

    /// Whether it takes objects after this one.
    boolean takes(S3Object object) {
      var key = object.key();
      if (key.equals(after)) {
        return true;
      }
      if (!key.startsWith(prefix)) {
        return false;
      }
      var common = common(key);
      if (common.isPresent() && common.equals(lastPrefix)) {
        last = key;
        return true;
      }
      if (objects.size() + prefixes.size() >= limit) {
        truncated = limit > 0;
        return false;
      }
      common.ifPresentOrElse(
          it -> prefixes.add(CommonPrefix.builder().prefix(it).build()), () -> objects.add(object));
      lastPrefix = common;
      last = key;
      return true;
    }

    private Optional<String> common(String key) {
      int end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
      return end < 0 ? Optional.empty() : Optional.of(key.substring(0, end + delimiter.length()));
    }

    ListObjectsV2Response answer() {
      var answer =
          ListObjectsV2Response.builder()
              .contents(objects)
              .commonPrefixes(prefixes)
              .isTruncated(truncated);
      if (truncated) {
        // the key itself may hold what no XML can
        answer.nextContinuationToken(Base64.getUrlEncoder().encodeToString(last.getBytes(UTF_8)));
      }
      return answer.build();
    }
  }
}
