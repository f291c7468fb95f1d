package org.gaceta.handlers;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// A bucket at which everything ends in the same way.
record BrokenBucket(Runnable end) implements Bucket {
  @Override
  public Optional<ETag> head(String key) {
    end.run();
    return Optional.empty();
  }

  @Override
  public Optional<Stored> get(String key) {
    end.run();
    return Optional.empty();
  }

  @Override
  public Outcome put(String key, SiteObject object, Precondition precondition) {
    end.run();
    return new Outcome.Unknown();
  }

  @Override
  public Outcome delete(String key, ETag ifMatch) {
    end.run();
    return new Outcome.Unknown();
  }

  @Override
  public List<Listed> list(String prefix, Optional<String> after) {
    end.run();
    return List.of();
  }
}
