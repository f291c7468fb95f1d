package org.gaceta.handlers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.domain.site.Collection;
import org.gaceta.pages.Edition;
import org.gaceta.store.Attempts;
import org.gaceta.store.Explanations;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Utf8Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the steps of a sweep through the bucket: lists objects, then reads strongly what the table
/// explains, and removes what it does not, if it is still the object that was listed. What belongs
/// to the deployment, the uploads or the API is left alone.
final class Sweeping {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  private final Supplier<Bucket> bucket;
  private final Explanations explanations;
  private final Attempts attempts;

  Sweeping(Supplier<Bucket> bucket, Explanations explanations, Attempts attempts) {
    this.bucket = bucket;
    this.explanations = explanations;
    this.attempts = attempts;
  }

  /// Looks at up to a list's worth of objects.
  PartWork.Step step(Part.Sweep slice, Rebuild what, List<String> position) {
    var after = position.isEmpty() ? slice.after() : position.getFirst();
    var listed =
        bucket.get().list(what.prefix().orElse(""), Optional.of(after).filter(it -> !it.isEmpty()));
    var within =
        listed.stream()
            .filter(it ->
                slice
                    .last()
                    .map(last -> Utf8Order.INSTANCE.compare(it.key(), last) <= 0)
                    .orElse(true))
            .toList();
    if (!strays(within).stream().allMatch(this::remove)) {
      return new PartWork.Step.Failed();
    }
    return within.isEmpty() || within.size() < listed.size()
        ? new PartWork.Step.Last(within.size())
        : new PartWork.Step.Further(within.size(), List.of(within.getLast().key()));
  }

  private List<Bucket.Listed> strays(List<Bucket.Listed> listed) {
    var causes = new HashMap<SitePath, Collection>();
    var articles = new HashSet<SitePath>();
    var strays = new HashSet<SitePath>();
    for (var each : listed) {
      var path = new SitePath(each.key());
      var house = HousePath.of(path);
      var page = Edition.pageAt(path);
      if (page.isPresent()) {
        Edition.existsBy(page.get()).ifPresent(it -> causes.put(path, it));
      } else if (house.isEmpty()) {
        articles.add(path);
      } else if (house.get().isPrinted()) {
        strays.add(path);
      }
    }
    var existing = explanations.existing(Set.copyOf(causes.values()));
    var printed = explanations.printed(articles);
    causes.keySet().removeIf(it -> existing.contains(causes.get(it)));
    articles.removeAll(printed);
    return listed.stream()
        .filter(it -> {
          var path = new SitePath(it.key());
          return strays.contains(path) || articles.contains(path) || causes.containsKey(path);
        })
        .toList();
  }

  /// Removes an object, unless another came into its place.
  ///
  /// @return whether it is done; if not, there was no capacity in any attempt
  private boolean remove(Bucket.Listed stray) {
    var isDone = attempts.isDone(() -> isRemoved(stray));
    LOG.info(
        "{}: the table does not explain it; {}", stray.key(), isDone ? "removed" : "still there");
    return isDone;
  }

  private boolean isRemoved(Bucket.Listed stray) {
    return switch (bucket.get().delete(stray.key(), stray.etag())) {
      case Bucket.Outcome.Done _, Bucket.Outcome.Changed _ -> true;
      case Bucket.Outcome.Throttled _, Bucket.Outcome.Unknown _ -> false;
    };
  }
}
