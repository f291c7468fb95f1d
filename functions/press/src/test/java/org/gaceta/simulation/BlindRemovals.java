package org.gaceta.simulation;

import org.gaceta.store.bucket.Bucket;

/// Removes whatever lies at a key by then.
final class BlindRemovals extends Rules {
  @Override
  Bucket stored(Bucket bucket) {
    return new ForwardingBucket(bucket) {
      @Override
      public Outcome delete(String key, ETag ifMatch) {
        return super.head(key).map(it -> super.delete(key, it)).orElseGet(Outcome.Done::new);
      }
    };
  }
}
