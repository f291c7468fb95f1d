package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Newest;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Table;

/// The newest articles of a listing, for the API: one query, and not a strong one, which would cost
/// twice as much; no page is printed from it.
public final class Latest {
  private final Table table;

  public Latest(Table table) {
    this.table = table;
  }

  /// Asks for one entry more than it gives, so that there is a next stretch only where there is
  /// more.
  public Newest newest(Listing listing, int limit, Optional<EntryKey> after) {
    var slice =
        table.query(
            new Query(
                new Partition.OfTable(Keys.listing(listing)),
                Keys.ENTRIES,
                Direction.DESCENDING,
                limit + 1,
                after.map(it -> Query.Position.at(Keys.entry(listing, it))),
                false));
    var entries = slice.items().stream().limit(limit).map(EntryItem::entry).toList();
    var more =
        slice.items().size() > limit
            || (slice.next().isPresent() && !entries.isEmpty() && entries.size() < limit);
    return new Newest(entries, more ? Optional.of(entries.getLast().key()) : Optional.empty());
  }
}
