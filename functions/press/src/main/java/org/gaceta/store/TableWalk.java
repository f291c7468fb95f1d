package org.gaceta.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Position;
import org.gaceta.store.table.Scan;
import org.gaceta.store.table.Table;

/// Goes through the table for a rebuild, so many keys at a time, and never holds more.
public final class TableWalk {
  private static final int AT_ONCE = 500;
  private static final Set<String> PATHS = Set.of(HeadItem.ADDRESS, HeadItem.PRINTED);

  /// The key that stands for the pages that there are always, whether it is in the table or not.
  public static final Stretch ALWAYS =
      new Stretch(
          List.of(new Row(Keys.TODAY, new Collection.Today(), List.of())), Optional.empty());

  private final Table table;

  public TableWalk(Table table) {
    this.table = table;
  }

  /// A key of the table.
  ///
  /// @param paths those that its item tells, where they were asked for
  public record Row(Key key, Collection where, List<SitePath> paths) {
    public Row {
      paths = List.copyOf(paths);
    }
  }

  /// Some keys, and where to go on, if there may be more.
  public record Stretch(List<Row> rows, Optional<Key> next) {
    public Stretch {
      rows = List.copyOf(rows);
    }
  }

  /// Keys of a segment of the table.
  ///
  /// @param withPaths whether to read the paths too; else no item's content can be in the way
  public Stretch segment(Part.Walk part, Optional<Key> after, boolean withPaths) {
    var slice =
        table.scan(
            new Scan(
                part.segment(),
                part.segments(),
                AT_ONCE,
                after.map(Position::at),
                withPaths ? PATHS : Set.of()));
    return new Stretch(
        slice.items().stream().map(TableWalk::row).toList(), slice.next().map(Position::key));
  }

  /// The heads of the articles of a day; at first, the day itself.
  public Stretch day(LocalDate day, Optional<Key> after) {
    var listing = new Listing.OfDay(day);
    var slice =
        table.query(
            Query.strongly(Keys.listing(listing), Keys.ENTRIES, Query.Direction.ASCENDING, AT_ONCE)
                .from(after.map(Position::at)));
    var heads =
        slice.items().stream()
            .map(it -> {
              var head = Keys.head(EntryKey.parse(it.key().sk()).id());
              return new Row(head, KeyReader.collection(head), paths(it));
            });
    var itself = new Row(Keys.day(day), new Collection.ExistenceOf(listing), List.of());
    return new Stretch(
        Stream.concat(after.isEmpty() ? Stream.of(itself) : Stream.empty(), heads).toList(),
        slice.next().map(Position::key));
  }

  private static Row row(Item item) {
    return new Row(item.key(), KeyReader.collection(item.key()), paths(item));
  }

  private static List<SitePath> paths(Item item) {
    return Stream.concat(
            item.read().maybeText(HeadItem.ADDRESS).stream(),
            item.read().texts(HeadItem.PRINTED).stream())
        .distinct()
        .map(SitePath::new)
        .toList();
  }
}
