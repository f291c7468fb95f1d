package org.gaceta.store.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket.ETag;
import org.gaceta.store.bucket.Bucket.Precondition;

/// A topic of the contract: it has a fresh bucket, and a few words to speak of it.
interface BucketTopic {
  Bucket.Outcome DONE = new Bucket.Outcome.Done();
  Bucket.Outcome CHANGED = new Bucket.Outcome.Changed();

  Bucket bucket();

  static SiteObject object(String text) {
    return new SiteObject(
        Bytes.utf8(text), "text/html;charset=utf-8", "public, max-age=60", Map.of());
  }

  default void put(String key, String text) {
    assertEquals(DONE, bucket().put(key, object(text), new Precondition.None()));
  }

  default ETag tag(String key) {
    return bucket().head(key).orElseThrow();
  }

  default String text(String key) {
    return bucket().get(key).orElseThrow().object().body().text();
  }
}
