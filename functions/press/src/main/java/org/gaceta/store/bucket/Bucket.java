package org.gaceta.store.bucket;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SiteObject;

/// The site bucket. Reads that cannot be answered throw
/// [Unavailable][org.gaceta.store.table.Unavailable]; writes tell what became of them.
public interface Bucket {
  /// The entity tag of the object at the key.
  Optional<ETag> head(String key);

  Optional<Stored> get(String key);

  Outcome put(String key, SiteObject object, Precondition precondition);

  /// Deletes the object if it still has this tag.
  Outcome delete(String key, ETag ifMatch);

  /// Keys that begin so, in the order of their UTF-8 bytes, after a key; up to 1,000 at once, so a
  /// full answer is followed by a request after its last key.
  List<Listed> list(String prefix, Optional<String> after);

  /// An opaque entity tag, a hash of the object's bytes.
  record ETag(String tag) {}

  record Stored(ETag etag, SiteObject object) {}

  record Listed(String key, ETag etag) {}

  sealed interface Precondition {
    /// Whatever is there.
    record None() implements Precondition {}

    /// Nothing is there.
    record Absent() implements Precondition {}

    /// The object that is there has this tag.
    record Match(ETag etag) implements Precondition {}

    static Precondition unchanged(Optional<ETag> seen) {
      return seen.<Precondition>map(Match::new).orElseGet(Absent::new);
    }
  }

  sealed interface Outcome {
    record Done() implements Outcome {}

    /// The precondition failed, another write raced, or the object has gone: begin again with a
    /// HEAD.
    record Changed() implements Outcome {}

    /// No capacity now: try again later.
    record Throttled() implements Outcome {}

    /// The answer was lost: the write may have been done, or may still land. Begin again with a
    /// HEAD.
    record Unknown() implements Outcome {}
  }
}
