package org.gaceta.store.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gaceta.store.bucket.Bucket.ETag;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.junit.jupiter.api.Test;

class MemoryBucketTest extends BucketContract {
  @Override
  protected Bucket fresh() {
    return new MemoryBucket();
  }

  @Test
  void tagsAsS3Does() {
    var bucket = fresh();
    bucket.put("a", BucketTopic.object("hello"), new Precondition.None());
    assertEquals(Optional.of(new ETag("\"5d41402abc4b2a76b9719d911017c592\"")), bucket.head("a"));
  }
}
