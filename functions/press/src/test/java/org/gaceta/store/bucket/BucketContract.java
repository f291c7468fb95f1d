package org.gaceta.store.bucket;

import org.junit.jupiter.api.Nested;

/// What every bucket answers, whatever stands behind it.
public abstract class BucketContract {
  /// An empty bucket.
  protected abstract Bucket fresh();

  @Nested
  class Objects extends OnFreshBucket implements ObjectContract {}

  @Nested
  class Preconditions extends OnFreshBucket implements PreconditionContract {}

  @Nested
  class Lists extends OnFreshBucket implements ListContract {}

  @Nested
  class Races extends OnFreshBucket implements RaceContract {}

  abstract class OnFreshBucket implements BucketTopic {
    private final Bucket bucket = fresh();

    @Override
    public Bucket bucket() {
      return bucket;
    }
  }
}
