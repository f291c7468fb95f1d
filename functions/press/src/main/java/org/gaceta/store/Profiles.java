package org.gaceta.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaceta.domain.Label;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Author;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Table;

/// The authors' profiles, as far as a byline shows them.
final class Profiles {
  private final Table table;

  Profiles(Table table) {
    this.table = table;
  }

  /// Those that there are. A profile changed this very second may come as it was: a byline is as
  /// printed, and the next PUT prints it anew.
  Map<Slug, Author> of(List<Label> authors) {
    var keys = authors.stream().map(it -> Keys.author(it.slug())).collect(Collectors.toSet());
    return keys.isEmpty()
        ? Map.of()
        : table.get(keys, false).values().stream()
            .map(Profiles::author)
            .collect(Collectors.toMap(Author::slug, Function.identity()));
  }

  static Author author(Item item) {
    var profile = item.read();
    return new Author(Keys.authorOf(item.key()), profile.text("name"), profile.maybeText("role"));
  }
}
