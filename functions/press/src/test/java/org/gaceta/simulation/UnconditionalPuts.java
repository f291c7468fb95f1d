package org.gaceta.simulation;

import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// Puts each page whatever has become of the object since it was looked at.
final class UnconditionalPuts extends Rules {
  @Override
  Bucket bucket(Bucket bucket) {
    return new ForwardingBucket(bucket) {
      @Override
      public Outcome put(String key, SiteObject object, Precondition precondition) {
        return super.put(key, object, new Precondition.None());
      }
    };
  }
}
