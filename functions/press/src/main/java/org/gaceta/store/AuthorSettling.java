package org.gaceta.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.settling.AuthorCounts;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;

/// The authors of a round of settling: how many articles more or fewer count for each, and what
/// their rows show.
final class AuthorSettling {
  private final Table table;
  private final Round round;
  private final boolean audit;
  private final Map<Slug, Long> changes = new HashMap<>();

  /// With whether to look at the rows too.
  AuthorSettling(Table table, Round round, boolean audit) {
    this.table = table;
    this.round = round;
    this.audit = audit;
  }

  /// How many items of the transaction more it would take to look at these as well.
  int costOf(Set<Slug> authors) {
    return Round.EACH * (int) authors.stream().filter(it -> !changes.containsKey(it)).count();
  }

  void add(Map<Slug, Long> more) {
    round.reserve(costOf(more.keySet()));
    more.forEach((author, change) -> changes.merge(author, change, Long::sum));
  }

  Set<Slug> authors() {
    return Set.copyOf(changes.keySet());
  }

  /// Reads them strongly, and writes what differs.
  void settle() {
    var keys = new HashSet<Key>();
    changes.keySet().forEach(it -> keys.addAll(List.of(Keys.author(it), Keys.authorCounts(it))));
    var items = keys.isEmpty() ? Map.<Key, Item>of() : table.get(keys, true);
    changes.forEach((author, change) -> settle(author, change, items));
  }

  private void settle(Slug author, long change, Map<Key, Item> items) {
    var counts =
        Optional.ofNullable(items.get(Keys.authorCounts(author))).map(SettledItems::authorCounts);
    var profile =
        Optional.ofNullable(items.get(Keys.author(author)))
            .map(it -> ProfileItem.of(it).author())
            .orElseGet(() -> new Author(author, author.text(), Optional.empty()));
    var was = counts.orElse(AuthorCounts.NONE);
    var is = was.after(change, profile);
    var row = is.place().map(it -> RankItem.toItem(it, profile));
    if (!is.equals(was) || !isRight(row)) {
      var next = is.equals(was) ? was.again() : is;
      round.putCounts(SettledItems.authorCounts(author, next), counts.map(AuthorCounts::seq));
      round.moveRow(was.place(), row);
    }
  }

  /// Whether the row is there, as far as that is looked at.
  private boolean isRight(Optional<Item> row) {
    return !audit || row.equals(row.flatMap(it -> table.get(it.key(), true)));
  }
}
