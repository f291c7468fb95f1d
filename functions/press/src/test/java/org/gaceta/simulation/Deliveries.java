package org.gaceta.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;

/// The table's stream as one function is given it: each key's records in order, those of different
/// keys in any, in batches of any size, and some of them more than once.
final class Deliveries {
  private static final int BATCH = 12;

  private final MemoryTable table;
  private final RandomGenerator chance;
  private final double repeats;
  private final Map<String, Deque<Recorded>> waiting = new TreeMap<>();
  private long seen;

  /// What a table's stream holds, of which so many batches come again although they were done.
  Deliveries(MemoryTable table, RandomGenerator chance, double repeats) {
    this.table = table;
    this.chance = chance;
    this.repeats = repeats;
  }

  boolean isEmpty() {
    catchUp();
    return waiting.isEmpty();
  }

  /// Takes a batch, which is given back where it is not done.
  List<Recorded> take() {
    catchUp();
    var batch = new ArrayList<Recorded>();
    var size = 1 + chance.nextInt(BATCH);
    while (batch.size() < size && !waiting.isEmpty()) {
      var keys = List.copyOf(waiting.keySet());
      var key = keys.get(chance.nextInt(keys.size()));
      var records = waiting.getOrDefault(key, new ArrayDeque<>());
      batch.add(records.remove());
      if (records.isEmpty()) {
        waiting.remove(key);
      }
    }
    return batch;
  }

  /// Tells what became of a batch: what failed comes again, and now and then what was done does.
  void answered(List<Recorded> batch, Set<String> failed, boolean storm) {
    var again = storm && chance.nextDouble() < repeats;
    batch.reversed().stream()
        .filter(it -> again || failed.contains(StreamEvent.number(it)))
        .forEach(
            it -> waiting.computeIfAbsent(name(it.key()), _ -> new ArrayDeque<>()).addFirst(it));
  }

  private void catchUp() {
    for (var record : table.recordsAfter(seen)) {
      seen = record.sequence();
      waiting.computeIfAbsent(name(record.key()), _ -> new ArrayDeque<>()).add(record);
    }
  }

  private static String name(Key key) {
    return key.pk() + " " + key.sk();
  }
}
