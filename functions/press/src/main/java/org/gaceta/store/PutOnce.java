package org.gaceta.store;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.site.Entries;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// The rows that say that a listing, a day or an author exists, with the name as first written.
/// They are put from an entry's record, the one place where a record's content is used: the first
/// wins, nobody changes the row after, and it is never removed.
public final class PutOnce {
  private final Table table;
  private final Attempts attempts;
  private final Set<Key> there = ConcurrentHashMap.newKeySet();

  public PutOnce(Table table, Attempts attempts) {
    this.table = table;
    this.attempts = attempts;
  }

  /// What the entry's record asks for.
  ///
  /// @param before the entry's two images, of which either has the listing's name
  /// @param after the later one
  public static Optional<Row> row(Listing listing, Optional<Item> before, Optional<Item> after) {
    var name = after.or(() -> before).flatMap(it -> it.read().maybeText(EntryItem.LISTING));
    return Keys.existence(listing).map(key -> new Row(key, name));
  }

  /// What an article's entries ask for.
  static Map<Key, Row> rows(Article article, ZoneId zone) {
    var rows = new HashMap<Key, Row>();
    Entries.listings(article, zone)
        .forEach((listing, name) ->
            Keys.existence(listing).ifPresent(key -> rows.put(key, new Row(key, name))));
    return rows;
  }

  /// A row that is to exist.
  public record Row(Key key, Optional<String> name) {
    Item toItem() {
      return Item.at(key).text(ProfileItem.NAME, name).build();
    }
  }

  /// Sees to it that these rows are there: looked for first, in one request, and remembered.
  ///
  /// @return whether they all are
  public boolean put(Map<Key, Row> rows) {
    var unknown = new HashMap<>(rows);
    unknown.keySet().removeAll(there);
    if (unknown.isEmpty()) {
      return true;
    }
    var found = table.get(unknown.keySet(), true).keySet();
    there.addAll(found);
    unknown.keySet().removeAll(found);
    return unknown.values().stream().allMatch(this::put);
  }

  private boolean put(Row row) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      switch (table.write(new Write.Put(row.toItem(), Condition.NEW))) {
        case Outcome.Done _, Outcome.Refused _ -> {
          there.add(row.key());
          return true;
        }
        case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> {}
      }
    }
    return false;
  }
}
