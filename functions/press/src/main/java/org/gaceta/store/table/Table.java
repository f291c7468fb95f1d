package org.gaceta.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table. Reads that cannot be answered throw [Unavailable]; writes tell all that can become of
/// them as an [Outcome]. What is wrong with the request itself is a fault of the caller's code and
/// throws.
public interface Table {
  /// One item.
  Optional<Item> get(Key key, boolean strong);

  /// Up to 100 items, in one request where that is possible; those that are not there are left out.
  Map<Key, Item> get(Set<Key> keys, boolean strong);

  /// One page of a partition: it ends at the limit, at the end, or at 1 MB.
  Slice query(Query query);

  /// One page of a segment of the table, strongly read: it ends at the limit, at the end, or at 1
  /// MB of what the items hold, whatever is brought of them.
  Slice scan(Scan scan);

  Outcome write(Write write);

  /// Up to 100 writes to different items: all of them or none.
  Outcome transact(List<Write> writes);
}
