package org.gaceta.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.settling.AuthorCounts;
import org.gaceta.domain.settling.Counts;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Standing;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.domain.site.Entries;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// One round of settling: what of some articles and authors is not as it should be, and the one
/// transaction that puts it right. Authors come first, then the articles that fit.
final class Settlement {
  /// The items of a transaction. Source: DynamoDB's developer guide.
  private static final int ITEMS = 100;

  /// What an article or an author takes of them: its counts, and a row out of a ranking and one in.
  private static final int EACH = 3;

  private static final int LOOKED_AT = 25;

  private final Table table;
  private final ZoneId zone;
  private final Set<ArticleId> articles = new HashSet<>();
  private final Map<Slug, Long> authors = new HashMap<>();
  private final List<Write> writes = new ArrayList<>();

  private Settlement(Table table, ZoneId zone) {
    this.table = table;
    this.zone = zone;
  }

  /// Reads the sources strongly, and finds what differs.
  static Settlement of(ToSettle work, Table table, ZoneId zone) {
    var settlement = new Settlement(table, zone);
    work.authors().stream().limit(LOOKED_AT).forEach(it -> settlement.authors.put(it, 0L));
    settlement.compareArticles(
        work.articles().stream().limit(LOOKED_AT).collect(Collectors.toSet()));
    settlement.compareAuthors();
    return settlement;
  }

  /// What there is to settle once this is.
  ToSettle after(ToSettle work) {
    var left = new HashSet<>(work.articles());
    left.removeAll(articles);
    var authorsLeft = new HashSet<>(work.authors());
    authorsLeft.removeAll(authors.keySet());
    return new ToSettle(left, authorsLeft);
  }

  /// Empty where all is as it should be.
  List<Write> writes() {
    return List.copyOf(writes);
  }

  private void compareArticles(Set<ArticleId> ids) {
    var keys =
        ids.stream()
            .flatMap(it -> Stream.of(Keys.head(it), Keys.counts(it)))
            .collect(Collectors.toSet());
    var items = keys.isEmpty() ? Map.<Key, Item>of() : table.get(keys, true);
    for (var id : ids) {
      var counts = Optional.ofNullable(items.get(Keys.counts(id))).map(SettledItems::counts);
      var head = Optional.ofNullable(items.get(Keys.head(id))).map(it -> HeadItem.of(it).head());
      compare(id, head, counts);
    }
  }

  private void compare(ArticleId id, Optional<Head> head, Optional<Counts> counts) {
    var was = counts.orElse(Counts.NONE);
    var is = Standing.of(head, was.comments(), zone);
    if (is.equals(was.standing())) {
      articles.add(id);
      return;
    }
    var changes = new HashMap<>(authors);
    was.standing().authors().forEach(it -> changes.merge(it, -1L, Long::sum));
    is.authors().forEach(it -> changes.merge(it, 1L, Long::sum));
    if (EACH * (1 + articles.size() + changes.size()) > ITEMS) {
      return; // in the next round
    }
    articles.add(id);
    authors.putAll(changes);
    var next = new Counts(was.comments(), is, was.seq() + 1);
    writes.add(new Write.Put(SettledItems.counts(id, next), unchanged(counts.map(Counts::seq))));
    moveRow(
        was.standing().place(),
        is.place().map(it -> SettledItems.row(it, Entries.entry(article(head)))),
        is.place());
  }

  private void compareAuthors() {
    var keys = new HashSet<Key>();
    authors.keySet().forEach(it -> keys.addAll(List.of(Keys.author(it), Keys.authorCounts(it))));
    var items = keys.isEmpty() ? Map.<Key, Item>of() : table.get(keys, true);
    authors.forEach((author, change) -> compare(author, change, items));
  }

  private void compare(Slug author, long change, Map<Key, Item> items) {
    var counts =
        Optional.ofNullable(items.get(Keys.authorCounts(author))).map(SettledItems::authorCounts);
    var profile =
        Optional.ofNullable(items.get(Keys.author(author)))
            .map(it -> ProfileItem.of(it).author())
            .orElseGet(() -> new Author(author, author.text(), Optional.empty()));
    var was = counts.orElse(AuthorCounts.NONE);
    var is = was.after(change, profile);
    if (!is.equals(was)) {
      writes.add(
          new Write.Put(
              SettledItems.authorCounts(author, is), unchanged(counts.map(AuthorCounts::seq))));
      moveRow(was.place(), is.place().map(it -> SettledItems.row(it, profile)), is.place());
    }
  }

  private void moveRow(Optional<Place> was, Optional<Item> row, Optional<Place> is) {
    was.filter(it -> !is.equals(Optional.of(it)))
        .ifPresent(it -> writes.add(Write.delete(Keys.place(it))));
    row.ifPresent(it -> writes.add(Write.put(it)));
  }

  private static Article article(Optional<Head> head) {
    return (Article) head.orElseThrow();
  }

  private static Condition unchanged(Optional<Long> seq) {
    return seq.map(it -> Condition.equal(SettledItems.SEQ, it)).orElse(Condition.NEW);
  }
}
