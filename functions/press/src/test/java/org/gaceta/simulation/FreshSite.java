package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.gaceta.handlers.Queues;
import org.gaceta.handlers.RebuildSite;
import org.gaceta.handlers.RenderPages;
import org.gaceta.handlers.Wiring;
import org.gaceta.pages.Edition;
import org.gaceta.store.Attempts;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.MemoryBucket;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;

/// The site as the table alone explains it: what a rebuild writes into an empty bucket.
final class FreshSite {
  private FreshSite() {}

  /// All objects by their keys, without their stamps; the table is left as it is.
  static Map<String, String> of(MemoryTable table) {
    var fresh = new MemoryBucket();
    var parts = new ArrayList<String>();
    var keys = new ArrayList<String>();
    var wiring = wiring(copy(table), new MemoryBucket(), fresh, into(parts), into(keys));
    var _ = new RebuildSite(wiring).handleRequest(Map.of("bucket", "fresh"), Call.context());
    while (!parts.isEmpty()) {
      expectNone(
          RebuildEvents.failed(
              new RebuildSite(wiring).handleRequest(next(parts, 1), Call.context())));
    }
    var renderer = new RenderPages(wiring);
    while (!keys.isEmpty()) {
      expectNone(World.failed(renderer.handleRequest(next(keys, 10), Call.context())));
    }
    return objects(fresh);
  }

  /// Prints what there is on an empty table.
  static void begin(Bucket bucket) {
    var printing =
        wiring(new MemoryTable(), bucket, bucket, FreshSite::none, FreshSite::none).printing();
    Edition.always().forEach(it -> printing.print(it, List.of()));
  }

  private static MemoryTable copy(MemoryTable table) {
    var copy = new MemoryTable();
    table.recordsAfter(0).stream()
        .map(Recorded::key)
        .distinct()
        .flatMap(it -> table.get(it, true).stream())
        .forEach(it -> copy.write(Write.put(it)));
    return copy;
  }

  /// The event of the next few that wait, which are taken.
  private static Map<String, Object> next(List<String> waiting, int most) {
    var few = waiting.subList(0, Math.min(most, waiting.size()));
    var messages = few.stream().map(it -> new Mailbox.Message("message", it, 0)).toList();
    few.clear();
    return Mailbox.event(messages);
  }

  private static void expectNone(List<String> failed) {
    if (!failed.isEmpty()) {
      throw new AssertionError("a rebuild fails where nothing disturbs it: " + failed);
    }
  }

  private static Queue into(List<String> waiting) {
    return bodies -> {
      waiting.addAll(bodies);
      return true;
    };
  }

  private static boolean none(List<String> bodies) {
    throw new IllegalStateException("nobody sends here: " + bodies);
  }

  private static Wiring wiring(
      MemoryTable table, Bucket site, Bucket other, Queue parts, Queue keys) {
    var ulids = new AtomicLong();
    return new Wiring(
        World.SETTINGS,
        () -> table,
        () -> site,
        _ -> other,
        new Queues(() -> FreshSite::none, () -> keys, () -> parts),
        new Attempts(2, _ -> {}),
        () -> World.BEGINNING,
        () -> "7%025d".formatted(ulids.incrementAndGet()),
        jobs -> jobs.forEach(Runnable::run),
        _ -> {});
  }

  /// All objects of a bucket by their keys, without their stamps.
  static Map<String, String> objects(Bucket bucket) {
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
