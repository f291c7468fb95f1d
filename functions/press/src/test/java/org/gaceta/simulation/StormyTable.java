package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;

/// The table as it is reached over the network. Reads of several items are no snapshot: what lies
/// between two of them may change.
final class StormyTable extends ForwardingTable {
  /// As many items as are read with nothing in between.
  private static final int AT_ONCE = 2;

  private final Network network;
  private final Stage stage;

  StormyTable(Table table, Network network, Stage stage) {
    super(table);
    this.network = network;
    this.stage = stage;
  }

  @Override
  public Optional<Item> get(Key key, boolean strong) {
    return network.read("get " + name(key), () -> super.get(key, strong), StormyTable::unanswered);
  }

  @Override
  public Map<Key, Item> get(Set<Key> keys, boolean strong) {
    return network.read(
        "get " + keys.stream().map(StormyTable::name).sorted().collect(Collectors.joining(", ")),
        () -> oneByOne(keys, strong),
        StormyTable::unanswered);
  }

  private Map<Key, Item> oneByOne(Set<Key> keys, boolean strong) {
    var found = new HashMap<Key, Item>();
    var sorted = new TreeSet<>(Comparator.comparing(StormyTable::name));
    sorted.addAll(keys);
    var read = 0;
    for (var key : sorted) {
      if (read++ % AT_ONCE == AT_ONCE - 1) {
        stage.step();
      }
      super.get(key, strong).ifPresent(it -> found.put(key, it));
    }
    return found;
  }

  @Override
  public Slice query(Query query) {
    return network.read(
        "query " + partition(query), () -> inPieces(query), StormyTable::unanswered);
  }

  private Slice inPieces(Query query) {
    var items = new ArrayList<Item>();
    var next = query.after();
    do {
      var piece =
          new Query(
              query.partition(),
              query.range(),
              query.direction(),
              Math.min(AT_ONCE, query.limit() - items.size()),
              next,
              query.strong());
      var slice = super.query(piece);
      items.addAll(slice.items());
      next = slice.next();
      if (next.isPresent() && items.size() < query.limit()) {
        stage.step();
      }
    } while (next.isPresent() && items.size() < query.limit());
    return new Slice(items, next);
  }

  @Override
  public Outcome write(Write write) {
    return network.write(
        spelled(write), () -> super.write(write), fault -> wrong(fault, new Outcome.Conflict()));
  }

  @Override
  public Outcome transact(List<Write> writes) {
    return network.write(
        writes.stream().map(StormyTable::spelled).collect(Collectors.joining(", ", "[", "]")),
        () -> super.transact(writes),
        fault -> wrong(fault, new Outcome.Conflict()));
  }

  private static Outcome wrong(Fault fault, Outcome conflict) {
    return switch (fault) {
      case CONFLICT -> conflict;
      case THROTTLED -> new Outcome.Throttled();
      case LOST, ANSWER_LOST, LATE, CRASH, CRASH_AFTER, CRASH_LATE -> new Outcome.Unknown();
    };
  }

  private static Unavailable unanswered() {
    return new Unavailable("no answer");
  }

  private static String spelled(Write write) {
    return switch (write) {
      case Write.Put put -> "put " + name(put.key());
      case Write.Update update -> "update " + name(update.key());
      case Write.Delete delete -> "delete " + name(delete.key());
    };
  }

  private static String partition(Query query) {
    return switch (query.partition()) {
      case Query.Partition.OfTable(var pk) -> pk;
      case Query.Partition.OfIndex(var index, var value) -> index.indexName() + " " + value;
    };
  }

  private static String name(Key key) {
    return key.pk().endsWith(key.sk()) ? key.pk() : key.pk() + " " + key.sk();
  }
}
