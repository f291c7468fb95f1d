package org.gaceta.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.Key;

/// Reads keys as [Keys] spells them.
final class KeyReader {
  private KeyReader() {}

  /// Where a key lies, as far as pages are concerned.
  static Collection collection(Key key) {
    try {
      return read(key);
    } catch (InvalidValue | DateTimeException e) {
      // Written past this code: no page shows what it cannot name.
      return new Collection.Unprinted();
    }
  }

  private static Collection read(Key key) {
    var cut = key.pk().lastIndexOf('#');
    var kind = cut < 0 ? key.pk() : key.pk().substring(0, cut);
    var name = key.pk().substring(cut + 1);
    if (kind.equals(Keys.ARTICLE)) {
      return partOfArticle(new ArticleId(name), key);
    }
    if (kind.equals(Keys.DISCUSSION)) {
      return new Collection.Submitted(new ArticleId(name), Keys.commentOf(key));
    }
    if (key.equals(Keys.TODAY)) {
      return new Collection.Today();
    }
    if (key.pk().equals(Keys.DAYS)) {
      return new Collection.ExistenceOf(new Listing.OfDay(LocalDate.parse(key.sk())));
    }
    var ranking = ranking(key.pk(), kind, name);
    if (ranking.isPresent()) {
      return new Collection.PlaceIn(Place.parse(ranking.get(), key.sk()));
    }
    if (EntryKey.isKey(key.sk())) {
      var entry = EntryKey.parse(key.sk());
      return listing(key.pk(), kind, name)
          .<Collection>map(it -> new Collection.EntryIn(it, entry))
          .orElseGet(Collection.Unprinted::new);
    }
    return switch (kind) {
      case Keys.AUTHOR -> partOfAuthor(new Slug(name), key.sk());
      case Keys.SECTION -> partOfTopic(new Listing.OfSection(new Slug(name)), key.sk());
      case Keys.TAG -> partOfTopic(new Listing.OfTag(new Slug(name)), key.sk());
      default -> new Collection.Unprinted();
    };
  }

  private static Optional<Listing> listing(String pk, String kind, String name) {
    if (pk.equals(Keys.LATEST)) {
      return Optional.of(new Listing.Latest());
    }
    if (pk.equals(Keys.VIDEO)) {
      return Optional.of(new Listing.OfVideo());
    }
    return switch (kind) {
      case Keys.SECTION -> Optional.of(new Listing.OfSection(new Slug(name)));
      case Keys.TAG -> Optional.of(new Listing.OfTag(new Slug(name)));
      case Keys.DAY -> Optional.of(new Listing.OfDay(LocalDate.parse(name)));
      case Keys.AUTHOR -> Optional.of(new Listing.OfAuthor(new Slug(name)));
      default -> Optional.empty();
    };
  }

  private static Optional<Ranking> ranking(String pk, String kind, String name) {
    if (pk.equals(Keys.TOP_AUTHORS)) {
      return Optional.of(new Ranking.Authors());
    }
    return kind.equals(Keys.MOST_COMMENTED)
        ? Optional.of(new Ranking.Commented(YearMonth.parse(name)))
        : Optional.empty();
  }

  private static Collection partOfArticle(ArticleId id, Key key) {
    return switch (key.sk()) {
      case Keys.ARTICLE -> new Collection.HeadOf(id);
      case Keys.BODY -> new Collection.BodyOf(id);
      case Keys.COUNTS -> new Collection.CountsOf(id);
      default -> new Collection.PublicCommentOf(id, Keys.commentOf(key));
    };
  }

  private static Collection partOfTopic(Listing topic, String sk) {
    return sk.equals(Keys.LISTING) ? new Collection.ExistenceOf(topic) : new Collection.Unprinted();
  }

  private static Collection partOfAuthor(Slug author, String sk) {
    return switch (sk) {
      case Keys.AUTHOR -> new Collection.ProfileOf(author);
      case Keys.AUTHOR_COUNTS -> new Collection.AuthorCountsOf(author);
      default -> new Collection.Unprinted();
    };
  }
}
