package org.gaceta.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Dossier;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;

/// What pages are printed from, strongly read from the table.
public final class TableArchive implements Archive {
  private static final int PARTS = 100;

  private final Table table;

  public TableArchive(Table table) {
    this.table = table;
  }

  @Override
  public Optional<Head> head(ArticleId id) {
    return table.get(Keys.head(id), true).map(item -> HeadItem.of(item).head());
  }

  @Override
  public Optional<Dossier> dossier(ArticleId id) {
    var query = Query.strongly(Keys.article(id), Keys.PAGE, Direction.ASCENDING, PARTS);
    return dossier(
        id, all(query, PARTS).stream().collect(Collectors.toMap(Item::key, item -> item)));
  }

  @Override
  public Map<ArticleId, Dossier> dossiers(Set<ArticleId> ids) {
    var keys =
        ids.stream()
            .flatMap(id -> Stream.of(Keys.head(id), Keys.body(id)))
            .collect(Collectors.toSet());
    var items = keys.isEmpty() ? Map.<Key, Item>of() : table.get(keys, true);
    var dossiers = new HashMap<ArticleId, Dossier>();
    ids.forEach(id -> dossier(id, items).ifPresent(it -> dossiers.put(id, it)));
    return dossiers;
  }

  @Override
  public List<Entry> newest(Listing listing, int limit) {
    var query = Query.strongly(Keys.listing(listing), Keys.ENTRIES, Direction.DESCENDING, limit);
    return all(query, limit).stream().map(EntryItem::entry).toList();
  }

  private static Optional<Dossier> dossier(ArticleId id, Map<Key, Item> items) {
    return Optional.ofNullable(items.get(Keys.head(id)))
        .map(head ->
            new Dossier(
                HeadItem.of(head).head(),
                Optional.ofNullable(items.get(Keys.body(id))).map(BodyItem::source)));
  }

  /// As many items as there are up to the limit, however many answers they come in.
  private List<Item> all(Query query, int limit) {
    var items = new ArrayList<Item>();
    Slice slice;
    var next = Optional.<Query.Position>empty();
    do {
      slice = table.query(query.from(next));
      items.addAll(slice.items());
      next = slice.next();
    } while (next.isPresent() && items.size() < limit);
    return items.subList(0, Math.min(limit, items.size()));
  }
}
