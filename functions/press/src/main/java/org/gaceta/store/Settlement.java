package org.gaceta.store;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.settling.Counts;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// One round of settling: what of some articles, their comments and authors is not as it should be,
/// and the one transaction that puts it right. Authors come first, then the articles, each with as
/// many of its comments as fit.
final class Settlement {
  private static final int LOOKED_AT = 25;

  /// As many comments as fit beside an article's counts, and fewer than one read takes.
  private static final int COMMENTS = 48;

  private static final Comparator<Place> OLDEST_FIRST =
      Comparator.comparing(Place::article, Comparator.comparing(ArticleId::text))
          .thenComparing(Place::comment);

  private final Table table;
  private final Round round = new Round();
  private final AuthorSettling authors;
  private final ZoneId zone;
  private final boolean audit;
  private final Set<ArticleId> articles = new HashSet<>();
  private final Set<Place> comments = new HashSet<>();

  private Settlement(Table table, ZoneId zone, boolean audit) {
    this.table = table;
    this.authors = new AuthorSettling(table, round, audit);
    this.zone = zone;
    this.audit = audit;
  }

  /// Reads the sources strongly, and finds what differs.
  ///
  /// @param audit whether to take nothing for granted that was settled before
  static Settlement of(ToSettle work, Table table, ZoneId zone, boolean audit) {
    var settlement = new Settlement(table, zone, audit);
    settlement.authors.add(
        work.authors().stream().limit(LOOKED_AT).collect(Collectors.toMap(it -> it, _ -> 0L)));
    settlement.settleArticles(work);
    settlement.authors.settle();
    return settlement;
  }

  /// What there is to settle once this is.
  ToSettle after(ToSettle work) {
    return work.without(articles, authors.authors(), comments);
  }

  /// Empty where all is as it should be.
  List<Write> writes() {
    return round.writes();
  }

  private void settleArticles(ToSettle work) {
    var places = work.comments().stream().sorted(OLDEST_FIRST).limit(COMMENTS).toList();
    var submitted = read(places.stream().map(it -> Keys.submitted(it.article(), it.comment())));
    var ids =
        Stream.concat(
                places.stream().map(Place::article), work.articles().stream().limit(LOOKED_AT))
            .collect(Collectors.toSet());
    var items = read(ids.stream().flatMap(it -> Stream.of(Keys.head(it), Keys.counts(it))));
    var looked = places.stream().collect(Collectors.groupingBy(Place::article));
    for (var id : ids) {
      settle(id, items, looked.getOrDefault(id, List.of()), submitted);
    }
  }

  private void settle(
      ArticleId id, Map<Key, Item> items, List<Place> looked, Map<Key, Item> submitted) {
    var differing =
        looked.stream()
            .flatMap(it ->
                Optional.ofNullable(submitted.get(Keys.submitted(it.article(), it.comment())))
                    .stream())
            .map(CommentItem::comment)
            .filter(it -> it.isToBeShown() != it.shown())
            .toList();
    var counts = Optional.ofNullable(items.get(Keys.counts(id))).map(SettledItems::counts);
    new ArticleSettling(
            id,
            Optional.ofNullable(items.get(Keys.head(id))).map(it -> HeadItem.of(it).head()),
            counts,
            differing,
            Optional.of(id)
                .filter(_ -> audit)
                .map(it -> Found.of(it, counts.orElse(Counts.NONE), table)))
        .settle(round, authors, zone)
        .ifPresent(settled -> {
          articles.add(id);
          comments.addAll(looked);
          differing.stream()
              .filter(it -> !settled.contains(it))
              .forEach(it -> comments.remove(it.place()));
        });
  }

  private Map<Key, Item> read(Stream<Key> keys) {
    var all = keys.collect(Collectors.toSet());
    return all.isEmpty() ? Map.of() : table.get(all, true);
  }
}
