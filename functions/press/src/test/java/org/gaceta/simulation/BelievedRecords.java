package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.handlers.RenderPages;
import org.gaceta.handlers.Rewired;
import org.gaceta.handlers.Wiring;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;

/// Renders what the records of the batch hold, where the table should be read.
final class BelievedRecords extends Rules {
  @Override
  Woken renderer(Wiring wiring, List<Recorded> batch) {
    var images = new LinkedHashMap<Key, Optional<Item>>();
    batch.forEach(it -> images.put(it.key(), it.after()));
    var believing = new Believing(wiring.table().get(), images);
    var renderer = new RenderPages(Rewired.of(wiring, believing));
    return event -> World.failed(renderer.handleRequest(event, Call.context()));
  }

  private static final class Believing extends ForwardingTable {
    private final Map<Key, Optional<Item>> images;

    Believing(Table table, Map<Key, Optional<Item>> images) {
      super(table);
      this.images = images;
    }

    @Override
    public Optional<Item> get(Key key, boolean strong) {
      var read = super.get(key, strong);
      return images.getOrDefault(key, read);
    }

    @Override
    public Map<Key, Item> get(Set<Key> keys, boolean strong) {
      var read = new HashMap<>(super.get(keys, strong));
      images.forEach((key, image) -> {
        if (read.containsKey(key)) {
          image.ifPresent(it -> read.put(key, it));
        }
      });
      return read;
    }

    @Override
    public Slice query(Query query) {
      var slice = super.query(query);
      var items = new ArrayList<Item>();
      slice
          .items()
          .forEach(it -> images.getOrDefault(it.key(), Optional.of(it)).ifPresent(items::add));
      return new Slice(items, slice.next());
    }
  }
}
