package org.gaceta.store;

import java.time.YearMonth;
import java.util.Optional;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.settling.AuthorCounts;
import org.gaceta.domain.settling.Counts;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.settling.Standing;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Value;

/// What is settled, as items: the counts of an article and of an author.
final class SettledItems {
  static final String SEQ = "seq";
  private static final String N = "n";
  private static final String AUTHORS = "authors";
  private static final String PLACE = "place";
  private static final String SHOWS = "shows";
  private static final String MONTH = "month";
  private static final String KEY = "key";

  private SettledItems() {}

  static Item counts(ArticleId id, Counts counts) {
    return Item.at(Keys.counts(id))
        .number(N, counts.comments())
        .texts(AUTHORS, counts.standing().authors().stream().map(Slug::text).toList())
        .put(PLACE, counts.standing().place().map(SettledItems::place))
        .text(SHOWS, counts.standing().shows())
        .number(SEQ, counts.seq())
        .build();
  }

  static Counts counts(Item item) {
    return CorruptItem.unless(item, SettledItems::readCounts);
  }

  /// How many comments an item of counts tells, which is all that pages show of it.
  static long count(Optional<Item> counts) {
    return counts.flatMap(it -> it.read().maybeNumber(N)).orElse(0L);
  }

  private static Counts readCounts(Item item) {
    var attributes = item.read();
    return new Counts(
        attributes.number(N),
        new Standing(
            attributes.texts(AUTHORS).stream().map(Slug::new).toList(),
            place(attributes),
            attributes.text(SHOWS)),
        attributes.number(SEQ));
  }

  static Item authorCounts(Slug author, AuthorCounts counts) {
    return Item.at(Keys.authorCounts(author))
        .number(N, counts.articles())
        .put(PLACE, counts.place().map(SettledItems::place))
        .text(SHOWS, counts.shows())
        .number(SEQ, counts.seq())
        .build();
  }

  static AuthorCounts authorCounts(Item item) {
    return CorruptItem.unless(item, SettledItems::readAuthorCounts);
  }

  private static AuthorCounts readAuthorCounts(Item item) {
    var attributes = item.read();
    return new AuthorCounts(
        attributes.number(N), place(attributes), attributes.text(SHOWS), attributes.number(SEQ));
  }

  private static Value place(Place place) {
    var value = Item.nested().number(N, place.count()).text(KEY, place.key());
    return switch (place.ranking()) {
      case Ranking.Authors _ -> value.value();
      case Ranking.Commented(var month) -> value.text(MONTH, month.toString()).value();
    };
  }

  private static Optional<Place> place(Attributes counts) {
    return counts.maybeNested(PLACE).map(it -> new Place(ranking(it), it.number(N), it.text(KEY)));
  }

  private static Ranking ranking(Attributes place) {
    return place
        .maybeText(MONTH)
        .<Ranking>map(it -> new Ranking.Commented(YearMonth.parse(it)))
        .orElseGet(Ranking.Authors::new);
  }
}
