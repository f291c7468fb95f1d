package org.gaceta.simulation;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// A bucket that passes everything on to another, for tests that change what becomes of some of it.
public class ForwardingBucket implements Bucket {
  private final Bucket bucket;

  /// In front of this one.
  public ForwardingBucket(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public Optional<ETag> head(String key) {
    return bucket.head(key);
  }

  @Override
  public Optional<Stored> get(String key) {
    return bucket.get(key);
  }

  @Override
  public Outcome put(String key, SiteObject object, Precondition precondition) {
    return bucket.put(key, object, precondition);
  }

  @Override
  public Outcome delete(String key, ETag ifMatch) {
    return bucket.delete(key, ifMatch);
  }

  @Override
  public List<Listed> list(String prefix, Optional<String> after) {
    return bucket.list(prefix, after);
  }
}
