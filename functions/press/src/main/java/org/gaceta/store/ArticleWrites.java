package org.gaceta.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Problem;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Entries;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.VideoEntry;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;

/// The one transaction by which an article changes: its head, and what else changed with it. It
/// holds no item that another article's transaction writes.
///
/// @param addresses the paths that it takes
record ArticleWrites(Write head, List<Write> addresses, List<Write> others) {
  /// Where in the transaction the head's write stands.
  static final int HEAD = 0;

  ArticleWrites {
    addresses = List.copyOf(addresses);
    others = List.copyOf(others);
  }

  List<Write> all() {
    return Stream.of(Stream.of(head), addresses.stream(), others.stream())
        .flatMap(each -> each)
        .toList();
  }

  /// From what there is to the next version.
  ///
  /// @param body its text, which is written where it is another
  static ArticleWrites publishing(
      Optional<HeadItem> before, Article next, String body, String change, ZoneId zone) {
    var had = before.map(HeadItem::head).flatMap(ArticleWrites::digest);
    return had.equals(Optional.of(next.bodyDigest()))
        ? revising(before, next, List.of(), change, zone)
        : revising(
            before, next, List.of(Write.put(BodyItem.toItem(next.id(), body))), change, zone);
  }

  /// From an article to what time makes of it, whose text is the same.
  static ArticleWrites whenDue(HeadItem before, Article next, String change, ZoneId zone) {
    return revising(Optional.of(before), next, List.of(), change, zone);
  }

  private static ArticleWrites revising(
      Optional<HeadItem> before, Article next, List<Write> text, String change, ZoneId zone) {
    var was = before.map(HeadItem::head);
    var entries = entries(next, zone);
    var others = new ArrayList<Write>(entryWrites(before, entries, zone));
    others.addAll(text);
    others.addAll(Addresses.giveUp(was, next));
    return new ArticleWrites(
        head(before, new HeadItem(next, List.copyOf(entries.keySet()), change)),
        Addresses.take(was, next),
        others);
  }

  /// From an article to the same with its entries where today's settings have them; none where they
  /// are there.
  static Optional<ArticleWrites> refiling(
      HeadItem before, Article article, String change, ZoneId zone) {
    var entries = entries(article, zone);
    return entries.keySet().equals(Set.copyOf(before.entries()))
        ? Optional.empty()
        : Optional.of(
            new ArticleWrites(
                head(
                    Optional.of(before),
                    new HeadItem(article.again(), List.copyOf(entries.keySet()), change)),
                List.of(),
                entryWrites(Optional.of(before), entries, zone)));
  }

  /// From an article to what is left of it.
  static ArticleWrites takingDown(HeadItem before, Withdrawn next, String change) {
    var others = new ArrayList<Write>();
    others.add(Write.delete(Keys.body(next.id())));
    before.entries().forEach(it -> others.add(Write.delete(it)));
    others.addAll(Addresses.giveUp(Optional.of(before.head()), next));
    return new ArticleWrites(
        head(Optional.of(before), new HeadItem(next, List.of(), change)), List.of(), others);
  }

  /// What is wrong with an item that the table would not hold.
  Optional<Problem> tooLarge() {
    return all().stream()
        .filter(Write.Put.class::isInstance)
        .map(it -> ((Write.Put) it).item())
        .filter(it -> it.size() > Limits.ITEM_BYTES)
        .findFirst()
        .map(it ->
            new Problem(
                BodyItem.isBody(it.key()) ? "/body" : "",
                "takes %,d bytes in the table, compressed; it may take at most %,d"
                    .formatted(it.size(), Limits.ITEM_BYTES)));
  }

  private static Write head(Optional<HeadItem> before, HeadItem next) {
    var unchanged =
        before
            .map(it -> Condition.equal(HeadItem.VERSION, it.head().version()))
            .orElse(Condition.NEW);
    return new Write.Put(next.toItem(), unchanged);
  }

  private static Optional<String> digest(Head head) {
    return head instanceof Article article ? Optional.of(article.bodyDigest()) : Optional.empty();
  }

  private static List<Write> entryWrites(
      Optional<HeadItem> before, Map<Key, Item> next, ZoneId zone) {
    var listed = new HashSet<>(before.map(HeadItem::entries).orElse(List.of()));
    var was =
        before
            .map(HeadItem::head)
            .filter(Article.class::isInstance)
            .map(Article.class::cast)
            .map(it -> entries(it, zone))
            .orElse(Map.of());
    var gone = listed.stream().filter(it -> !next.containsKey(it)).map(Write::delete);
    var changed =
        next.values().stream()
            .filter(it -> !listed.contains(it.key()) || !it.equals(was.get(it.key())))
            .map(Write::put);
    return Stream.concat(gone, changed).toList();
  }

  private static Map<Key, Item> entries(Article article, ZoneId zone) {
    var items = new HashMap<Key, Item>();
    if (article.isListed()) {
      var entry = Entries.entry(article);
      Entries.listings(article, zone)
          .forEach((listing, name) -> {
            var item =
                switch (listing) {
                  case Listing.OfDay day -> EntryItem.toItem(day, DayEntry.of(article));
                  case Listing.OfVideo video ->
                      EntryItem.toItem(
                          video, new VideoEntry(entry, article.story().video().orElseThrow()));
                  case Listing.Latest _, Listing.OfSection _, Listing.OfTag _, Listing.OfAuthor _ ->
                      EntryItem.toItem(listing, name, entry);
                };
            items.put(item.key(), item);
          });
    }
    return items;
  }
}
