package org.gaceta.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Kind;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Who owns which path. A path belongs to one article, for ever once it was printed.
final class Addresses {
  private static final String ARTICLE = "article";
  private static final int LAST_NUMBER = 9;

  private final Table table;

  Addresses(Table table) {
    this.table = table;
  }

  /// The slug that a title asks for; the id's where the title has nothing to make one of.
  static Slug wanted(String title, ArticleId id) {
    return Slug.of(title).orElseGet(id::slug);
  }

  /// The first that nobody else has: the slug with a number from 2 to 9, else with the id. One
  /// request.
  Slug free(Kind kind, Slug taken, ArticleId id) {
    var candidates =
        Stream.concat(
                IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(Integer::toString),
                Stream.of(id.slug().text()))
            .map(taken::with)
            .toList();
    var keys =
        candidates.stream().map(it -> Keys.address(kind.path(it))).collect(Collectors.toSet());
    var owned = table.get(keys, true);
    return candidates.stream()
        .filter(it -> isFree(Optional.ofNullable(owned.get(Keys.address(kind.path(it)))), id))
        .findFirst()
        .orElse(candidates.getLast());
  }

  private static boolean isFree(Optional<Item> row, ArticleId id) {
    return row.map(Addresses::owner).filter(it -> !it.equals(id)).isEmpty();
  }

  /// The first of these paths that another article has, with its owner.
  Optional<Taken> taken(Set<SitePath> paths, ArticleId id) {
    var keys = paths.stream().map(Keys::address).collect(Collectors.toSet());
    var rows = keys.isEmpty() ? Map.<Key, Item>of() : table.get(keys, true);
    return paths.stream()
        .flatMap(it -> Optional.ofNullable(rows.get(Keys.address(it))).stream())
        .map(Addresses::taken)
        .filter(it -> !it.owner().equals(id))
        .findFirst();
  }

  /// A path and the article that it belongs to.
  record Taken(SitePath path, ArticleId owner) {}

  static Taken taken(Item item) {
    return new Taken(Keys.pathOf(item.key()), owner(item));
  }

  static ArticleId owner(Item item) {
    return CorruptItem.unless(item, it -> new ArticleId(it.text(ARTICLE)));
  }

  /// Takes a path for an article, unless another has it.
  private static Write take(SitePath path, ArticleId id) {
    return new Write.Put(
        Item.at(Keys.address(path)).text(ARTICLE, id.text()).build(),
        Condition.any(Condition.NEW, Condition.equal(ARTICLE, id.text())));
  }

  /// Takes the paths that are the article's from now on, its address first.
  static List<Write> take(Optional<Head> before, Article next) {
    var had = before.map(Head::owned).orElse(Set.of());
    return next.owned().stream()
        .filter(it -> !had.contains(it))
        .map(it -> take(it, next.id()))
        .toList();
  }

  /// Gives up the paths that are its own no more, which were never printed.
  static List<Write> giveUp(Optional<Head> before, Head next) {
    var has = next.owned();
    return before.map(Head::owned).orElse(Set.of()).stream()
        .filter(it -> !has.contains(it))
        .map(it -> Write.delete(Keys.address(it)))
        .toList();
  }
}
