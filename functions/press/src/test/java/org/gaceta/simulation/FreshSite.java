package org.gaceta.simulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaceta.handlers.Queues;
import org.gaceta.handlers.Wiring;
import org.gaceta.pages.Edition;
import org.gaceta.pages.Page;
import org.gaceta.store.Attempts;
import org.gaceta.store.StreamRecords;
import org.gaceta.store.bucket.MemoryBucket;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;

/// The site as the table alone explains it.
final class FreshSite {
  private static final Queues NO_QUEUES =
      new Queues(FreshSite::none, FreshSite::none, FreshSite::none);

  private FreshSite() {}

  private static Queue none() {
    throw new IllegalStateException("nobody sends here");
  }

  /// All objects by their keys, without their stamps.
  static Map<String, String> of(MemoryTable table) {
    var bucket = new MemoryBucket();
    var printing = wiring(table, bucket).printing();
    var pages = new LinkedHashSet<Page>(Edition.always());
    table.recordsAfter(0).stream()
        .map(Recorded::key)
        .distinct()
        .filter(it -> table.get(it, true).isPresent())
        .flatMap(it -> Edition.dirtiedBy(StreamRecords.named(it)).stream())
        .map(printing::pages)
        .forEach(pages::addAll);
    pages.forEach(it -> {
      if (!printing.print(it, List.of())) {
        throw new AssertionError(it + " could not be printed");
      }
    });
    return objects(bucket);
  }

  /// Prints what there is on an empty table.
  static void begin(MemoryBucket bucket) {
    var printing = wiring(new MemoryTable(), bucket).printing();
    Edition.always().forEach(it -> printing.print(it, List.of()));
  }

  private static Wiring wiring(MemoryTable table, MemoryBucket bucket) {
    return new Wiring(
        World.SETTINGS,
        () -> table,
        () -> bucket,
        NO_QUEUES,
        new Attempts(2, _ -> {}),
        () -> World.BEGINNING,
        () -> "0".repeat(26),
        jobs -> jobs.forEach(Runnable::run));
  }

  /// All objects of a bucket by their keys, without their stamps.
  static Map<String, String> objects(MemoryBucket bucket) {
    var objects = new TreeMap<String, String>();
    for (var listed : bucket.list("", Optional.empty())) {
      var object = bucket.get(listed.key()).orElseThrow().object();
      objects.put(
          listed.key(),
          new TreeMap<>(object.metadata())
              + object.body().text().replaceFirst("stamp [0-9A-Z]{26}", "stamp"));
    }
    return objects;
  }
}
