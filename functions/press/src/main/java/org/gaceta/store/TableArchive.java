package org.gaceta.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Dossier;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Manuscript;
import org.gaceta.domain.site.Portfolio;
import org.gaceta.domain.site.Topic;
import org.gaceta.domain.site.VideoEntry;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;

/// What pages are printed from, strongly read from the table.
public final class TableArchive implements Archive {
  /// The head, what was settled, the body, and the comments that its page shows.
  private static final int PARTS = 3 + Discussion.SHOWN;

  private static final int DAYS_AT_ONCE = 10_000;

  private final Table table;
  private final Rankings rankings;

  public TableArchive(Table table) {
    this.table = table;
    this.rankings = new Rankings(table, true);
  }

  @Override
  public Optional<Head> head(ArticleId id) {
    return table.get(Keys.head(id), true).map(item -> HeadItem.of(item).head());
  }

  @Override
  public Optional<Dossier> dossier(ArticleId id) {
    var query = Query.strongly(Keys.article(id), Keys.PAGE, Direction.ASCENDING, PARTS);
    var items = all(query, PARTS);
    var parts = items.stream().collect(Collectors.toMap(Item::key, item -> item));
    return manuscript(id, parts).map(it -> new Dossier(it, discussion(id, items)));
  }

  @Override
  public Map<ArticleId, Manuscript> manuscripts(Set<ArticleId> ids) {
    var keys =
        ids.stream()
            .flatMap(id -> Stream.of(Keys.head(id), Keys.body(id)))
            .collect(Collectors.toSet());
    var items = keys.isEmpty() ? Map.<Key, Item>of() : table.get(keys, true);
    var manuscripts = new HashMap<ArticleId, Manuscript>();
    ids.forEach(id -> manuscript(id, items).ifPresent(it -> manuscripts.put(id, it)));
    return manuscripts;
  }

  @Override
  public List<Entry> newest(Listing listing, int limit) {
    return entries(listing, limit).stream().map(EntryItem::entry).toList();
  }

  @Override
  public List<VideoEntry> videos(int limit) {
    return entries(new Listing.OfVideo(), limit).stream().map(EntryItem::videoEntry).toList();
  }

  private List<Item> entries(Listing listing, int limit) {
    var query = Query.strongly(Keys.listing(listing), Keys.ENTRIES, Direction.DESCENDING, limit);
    return all(query, limit);
  }

  @Override
  public Optional<Topic> topic(Listing listing, int limit) {
    var rows = newestRows(Keys.listing(listing), 1 + limit);
    return Keys.existence(listing)
        .flatMap(key -> row(rows, key))
        .map(row -> new Topic(row.text(ProfileItem.NAME), entries(rows, limit)));
  }

  @Override
  public Optional<Portfolio> portfolio(Slug author, int limit) {
    var rows = newestRows(Keys.author(author).pk(), 2 + limit);
    var articles = SettledItems.count(row(rows, Keys.authorCounts(author)));
    return row(rows, Keys.author(author))
        .map(row -> new Portfolio(ProfileItem.of(row), articles, entries(rows, limit)));
  }

  @Override
  public Optional<List<DayEntry>> day(LocalDate day, int limit) {
    return table.get(Keys.day(day), true).map(_ -> printedOn(day, limit));
  }

  @Override
  public List<DayEntry> printedOn(LocalDate day, int limit) {
    return newestRows(Keys.listing(new Listing.OfDay(day)), limit).stream()
        .map(EntryItem::dayEntry)
        .toList();
  }

  @Override
  public List<LocalDate> days() {
    var query = Query.strongly(Keys.DAYS, Range.ALL, Direction.ASCENDING, DAYS_AT_ONCE);
    return all(query, Integer.MAX_VALUE).stream()
        .map(it -> LocalDate.parse(it.key().sk()))
        .toList();
  }

  @Override
  public List<TopAuthor> topAuthors(int limit) {
    return rankings.topAuthors(limit);
  }

  @Override
  public List<Commented> mostCommented(YearMonth month, int limit) {
    return rankings.mostCommented(month, limit, Optional.empty());
  }

  @Override
  public Optional<LocalDate> today() {
    return table.get(Keys.TODAY, true).map(TodayItem::day);
  }

  /// The last rows of a partition: what says that a listing exists sorts after all its entries.
  private List<Item> newestRows(String pk, int limit) {
    return all(Query.strongly(pk, Range.ALL, Direction.DESCENDING, limit), limit);
  }

  private static Optional<Item> row(List<Item> rows, Key key) {
    return rows.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private static List<Entry> entries(List<Item> rows, int limit) {
    return rows.stream()
        .filter(it -> EntryKey.isKey(it.key().sk()))
        .limit(limit)
        .map(EntryItem::entry)
        .toList();
  }

  private static Discussion discussion(ArticleId id, List<Item> parts) {
    var counts = parts.stream().filter(it -> it.key().equals(Keys.counts(id))).findFirst();
    return new Discussion(
        counts.map(it -> SettledItems.counts(it).comments()).orElse(0L),
        parts.stream()
            .filter(it -> PublicCommentItem.isOne(it.key()))
            .limit(Discussion.SHOWN)
            .map(PublicCommentItem::comment)
            .toList());
  }

  private static Optional<Manuscript> manuscript(ArticleId id, Map<Key, Item> items) {
    return Optional.ofNullable(items.get(Keys.head(id)))
        .map(head ->
            new Manuscript(
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
