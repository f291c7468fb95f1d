package org.gaceta.simulation;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Unavailable;

/// The bucket as it is reached over the network.
final class StormyBucket implements Bucket {
  private final Bucket bucket;
  private final Network network;

  StormyBucket(Bucket bucket, Network network) {
    this.bucket = bucket;
    this.network = network;
  }

  @Override
  public Optional<ETag> head(String key) {
    return network.read("HEAD " + key, () -> bucket.head(key), StormyBucket::unanswered);
  }

  @Override
  public Optional<Stored> get(String key) {
    return network.read("GET " + key, () -> bucket.get(key), StormyBucket::unanswered);
  }

  @Override
  public Outcome put(String key, SiteObject object, Precondition precondition) {
    return network.write(
        "PUT " + key, () -> bucket.put(key, object, precondition), StormyBucket::wrong);
  }

  @Override
  public Outcome delete(String key, ETag ifMatch) {
    return network.write("DELETE " + key, () -> bucket.delete(key, ifMatch), StormyBucket::wrong);
  }

  @Override
  public List<Listed> list(String prefix, Optional<String> after) {
    return network.read(
        "list " + prefix, () -> bucket.list(prefix, after), StormyBucket::unanswered);
  }

  private static Outcome wrong(Fault fault) {
    return switch (fault) {
      case CONFLICT -> new Outcome.Changed();
      case THROTTLED -> new Outcome.Throttled();
      case LOST, ANSWER_LOST, LATE, CRASH, CRASH_AFTER, CRASH_LATE -> new Outcome.Unknown();
    };
  }

  private static Unavailable unanswered() {
    return new Unavailable("no answer");
  }
}
