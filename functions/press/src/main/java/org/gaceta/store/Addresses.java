package org.gaceta.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
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

  static SitePath of(Slug slug) {
    return new SitePath("articles/" + slug);
  }

  /// The slug that a title asks for; the id's where the title has nothing to make one of.
  static Slug wanted(String title, ArticleId id) {
    return Slug.of(title).orElseGet(id::slug);
  }

  /// The first that nobody else has: the slug with a number from 2 to 9, else with the id. One
  /// request.
  Slug free(Slug taken, ArticleId id) {
    var candidates =
        Stream.concat(
                IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(Integer::toString),
                Stream.of(id.slug().text()))
            .map(taken::with)
            .toList();
    var keys = candidates.stream().map(it -> Keys.address(of(it))).collect(Collectors.toSet());
    var owned = table.get(keys, true);
    return candidates.stream()
        .filter(it -> isFree(Optional.ofNullable(owned.get(Keys.address(of(it)))), id))
        .findFirst()
        .orElse(candidates.getLast());
  }

  private static boolean isFree(Optional<Item> row, ArticleId id) {
    return row.map(Addresses::owner).filter(it -> !it.equals(id)).isEmpty();
  }

  Optional<ArticleId> owner(SitePath path) {
    return table.get(Keys.address(path), true).map(Addresses::owner);
  }

  static ArticleId owner(Item item) {
    return CorruptItem.unless(item, it -> new ArticleId(it.text(ARTICLE)));
  }

  /// Takes a path for an article, unless another has it.
  static Write take(SitePath path, ArticleId id) {
    return new Write.Put(
        Item.at(Keys.address(path)).text(ARTICLE, id.text()).build(),
        Condition.any(Condition.NEW, Condition.equal(ARTICLE, id.text())));
  }

  /// Gives up paths that were never printed.
  static List<Write> giveUp(Optional<SitePath> path, List<SitePath> printed) {
    return path.filter(it -> !printed.contains(it)).stream()
        .map(it -> Write.delete(Keys.address(it)))
        .toList();
  }
}
