package org.gaceta.simulation;

import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// Leaves a page alone that is as it was but for its stamp.
final class EqualContent extends Rules {
  @Override
  Bucket bucket(Bucket bucket) {
    return new ForwardingBucket(bucket) {
      @Override
      public Outcome put(String key, SiteObject object, Precondition precondition) {
        var equal =
            super.get(key)
                .filter(it -> text(it.object()).equals(text(object)))
                .filter(it -> it.object().metadata().equals(object.metadata()));
        return equal.isPresent() ? new Outcome.Done() : super.put(key, object, precondition);
      }
    };
  }

  private static String text(SiteObject object) {
    return OneStamp.without(object.body().text());
  }
}
