package org.gaceta.simulation;

import java.util.Optional;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// Looks at an object after the table was read, when its page is about to be put.
final class LateHeads extends Rules {
  @Override
  Bucket bucket(Bucket bucket) {
    return new ForwardingBucket(bucket) {
      @Override
      public Optional<ETag> head(String key) {
        return Optional.empty();
      }

      @Override
      public Outcome put(String key, SiteObject object, Precondition precondition) {
        return super.put(key, object, Precondition.unchanged(super.head(key)));
      }
    };
  }
}
