package org.gaceta.simulation;

import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// Deletes the page of what is gone, where it should say so.
final class DeletedPages extends Rules {
  @Override
  Bucket bucket(Bucket bucket) {
    return new ForwardingBucket(bucket) {
      @Override
      public Outcome put(String key, SiteObject object, Precondition precondition) {
        return object.metadata().getOrDefault("status", "").equals("410")
                && precondition instanceof Precondition.Match(var tag)
            ? super.delete(key, tag)
            : super.put(key, object, precondition);
      }
    };
  }
}
