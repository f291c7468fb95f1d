package org.gaceta.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The table in memory, for tests: DynamoDB's answers, its lag where that is asked for, and none of
/// its failures. Its stream holds what its writes changed.
public final class MemoryTable implements Table {
  private final TreeMap<Key, Item> items = new TreeMap<>(Reading.KEYS);
  private final List<Recorded> stream = new ArrayList<>();
  private final Replica replica;

  public MemoryTable() {
    this(Lag.NONE);
  }

  /// A table whose indexes, and whatever else is not read strongly, lag so.
  public MemoryTable(Lag lag) {
    this.replica = new Replica(lag);
  }

  @Override
  public synchronized Optional<Item> get(Key key, boolean strong) {
    Validation.of(key);
    return Optional.ofNullable((strong ? items : replica.items()).get(key));
  }

  @Override
  public synchronized Map<Key, Item> get(Set<Key> keys, boolean strong) {
    Validation.ofBatch(keys);
    var found = new HashMap<Key, Item>();
    keys.forEach(key -> get(key, strong).ifPresent(item -> found.put(key, item)));
    return found;
  }

  @Override
  public synchronized Slice query(Query query) {
    Validation.of(query);
    return new Reading(query)
        .of(candidates(query.partition(), query.strong() ? items : replica.items()));
  }

  /// Its segments are told by the partitions, as DynamoDB's are.
  @Override
  public synchronized Slice scan(Scan scan) {
    Validation.of(scan);
    NavigableMap<Key, Item> from =
        scan.after().map(it -> items.tailMap(it.key(), false)).orElse(items);
    var page = new SliceBuilder(scan.limit());
    for (var item : from.values()) {
      if (Math.floorMod(item.key().pk().hashCode(), scan.segments()) == scan.segment()
          && !page.take(item)) {
        break;
      }
    }
    return page.build(it -> Query.Position.at(it.key()), scan::brought);
  }

  private static Collection<Item> candidates(
      Query.Partition partition, NavigableMap<Key, Item> items) {
    return switch (partition) {
      // no key is between a text and the same with a zero byte behind it
      case Query.Partition.OfTable(var pk) ->
          items.subMap(new Key(pk, ""), new Key(pk + "\0", "")).values();
      case Query.Partition.OfIndex _ -> items.values();
    };
  }

  @Override
  public synchronized Outcome write(Write write) {
    Validation.of(write);
    return switch (attempt(List.of(write))) {
      case Outcome.Done _ -> new Outcome.Done(get(write.key(), true));
      case Outcome other -> other;
    };
  }

  @Override
  public synchronized Outcome transact(List<Write> writes) {
    Validation.of(writes);
    return attempt(writes);
  }

  /// The records of the stream after one of them, or after 0.
  public synchronized List<Recorded> recordsAfter(long sequence) {
    return List.copyOf(stream.subList(Math.toIntExact(sequence), stream.size()));
  }

  private Outcome attempt(List<Write> writes) {
    var refusals = new ArrayList<Outcome.Refusal>();
    var changes = new ArrayList<Change>();
    for (var write : writes) {
      var holding = new Holding(get(write.key(), true));
      if (!holding.satisfies(write.condition())) {
        refusals.add(new Outcome.Refusal(changes.size(), holding.held()));
      }
      changes.add(new Change(write.key(), holding.held(), holding.after(write)));
    }
    if (!refusals.isEmpty()) {
      return new Outcome.Refused(refusals);
    }
    Validation.ofLeft(changes.stream().flatMap(it -> it.after().stream()).toList());
    changes.forEach(this::apply);
    return new Outcome.Done(Optional.empty());
  }

  private void apply(Change change) {
    if (change.before().equals(change.after())) {
      // no record either, as in DynamoDB
      return;
    }
    change
        .after()
        .ifPresentOrElse(it -> items.put(change.key(), it), () -> items.remove(change.key()));
    replica.add(change.key(), change.after());
    stream.add(new Recorded(stream.size() + 1L, change.key(), change.before(), change.after()));
  }

  private record Change(Key key, Optional<Item> before, Optional<Item> after) {}
}
