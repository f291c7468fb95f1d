package org.gaceta.store;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.Bucket.Outcome;
import org.gaceta.store.bucket.Bucket.Precondition;

/// The pages in the site bucket, written by compare-and-swap: the object is looked at first, then
/// the page is rendered from the table, and it is put only if the object is still as it was. So the
/// last write of a page began after every commit that it could show, and a slower renderer's fails.
/// A page is put also where the bucket holds equal content: leaving it out would let that slower
/// one win.
public final class PageShelf {
  private final Bucket bucket;
  private final Attempts attempts;

  public PageShelf(Bucket bucket, Attempts attempts) {
    this.bucket = bucket;
    this.attempts = attempts;
  }

  /// Puts what is rendered afresh in each attempt.
  ///
  /// @param render reads the table and renders; nothing where there is nothing to put
  public Shelved put(SitePath path, Supplier<Optional<SiteObject>> render) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      var seen = bucket.head(path.text());
      var object = render.get();
      if (object.isEmpty()) {
        return Shelved.LEFT;
      }
      if (isDone(bucket.put(path.text(), object.get(), Precondition.unchanged(seen)))) {
        return Shelved.WRITTEN;
      }
    }
    return Shelved.BUSY;
  }

  /// Puts what is rendered afresh in each attempt, unless the same is there: for who answers no
  /// record, and was promised nothing by anyone.
  ///
  /// @param same whether two objects say the same
  public Shelved putUnlessSame(
      SitePath path,
      Supplier<Optional<SiteObject>> render,
      BiPredicate<SiteObject, SiteObject> same) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      var seen = bucket.get(path.text());
      var object = render.get();
      if (object.isEmpty() || seen.filter(it -> same.test(it.object(), object.get())).isPresent()) {
        return Shelved.LEFT;
      }
      var unchanged = Precondition.unchanged(seen.map(Bucket.Stored::etag));
      if (isDone(bucket.put(path.text(), object.get(), unchanged))) {
        return Shelved.WRITTEN;
      }
    }
    return Shelved.BUSY;
  }

  /// Puts an object that no record explains, whatever is there.
  ///
  /// @return whether it is done
  public boolean put(SitePath path, SiteObject object) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      if (isDone(bucket.put(path.text(), object, new Precondition.None()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDone(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> true;
      case Outcome.Changed _, Outcome.Throttled _, Outcome.Unknown _ -> false;
    };
  }
}
