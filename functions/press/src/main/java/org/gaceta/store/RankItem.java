package org.gaceta.store;

import java.util.Locale;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.Entry;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;

/// A row of a ranking as an item, with what it shows: no page looks up what else it would need.
final class RankItem {
  private RankItem() {}

  /// An author's row among the top authors.
  static Item toItem(Place place, Author author) {
    return row(place).text("name", author.name()).text("role", author.role()).build();
  }

  /// An article's row among the most commented.
  static Item toItem(Place place, Entry entry) {
    return row(place)
        .text("title", entry.title())
        .text("address", entry.address().text())
        .text("language", entry.language().toLanguageTag())
        .put("image", entry.image().map(SharedAttributes::picture))
        .build();
  }

  static TopAuthor topAuthor(Item row) {
    return CorruptItem.unless(
        row,
        it -> {
          var place = Place.parse(new Ranking.Authors(), it.key().sk());
          var attributes = it.read();
          return new TopAuthor(
              new Author(
                  new Slug(place.key()), attributes.text("name"), attributes.maybeText("role")),
              place.count());
        });
  }

  static Commented commented(Ranking.Commented ranking, Item row) {
    return CorruptItem.unless(
        row,
        it -> {
          var attributes = it.read();
          return new Commented(
              Place.parse(ranking, it.key().sk()),
              attributes.text("title"),
              new SitePath(attributes.text("address")),
              Locale.forLanguageTag(attributes.text("language")),
              attributes.maybeNested("image").map(SharedAttributes::picture));
        });
  }

  private static Item.Builder row(Place place) {
    return Item.at(Keys.place(place));
  }
}
