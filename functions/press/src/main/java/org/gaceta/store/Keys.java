package org.gaceta.store;

import java.time.LocalDate;
import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query.Range;

/// Spells the table's keys; no other place has a prefix. [KeyReader] reads them back.
final class Keys {
  static final String ARTICLE = "ARTICLE";
  static final String BODY = "BODY";
  private static final String ADDRESS = "ADDRESS";
  static final String AUTHOR = "AUTHOR";
  static final String LATEST = "LISTING#latest";
  static final String SECTION = "LISTING#section";
  static final String TAG = "LISTING#tag";
  static final String VIDEO = "LISTING#video";
  static final String DAY = "LISTING#day";
  static final String LISTING = "LISTING";
  static final String COUNTS = ARTICLE + "#COUNTS";
  static final String AUTHOR_COUNTS = AUTHOR + "#COUNTS";
  static final String TOP_AUTHORS = "RANK#authors";
  static final String MOST_COMMENTED = "RANK#commented";
  static final String DAYS = "DAYS";
  static final String DISCUSSION = "DISCUSSION";
  static final String COMMENT = "COMMENT#";
  private static final String ERASURE = "ERASURE";

  /// The entries of a listing, and none of its other rows: their keys begin with a year.
  static final Range ENTRIES = new Range.Between("0", ":");

  /// Of an article's partition what its page shows: the head, what was settled, the body, comments.
  static final Range PAGE = new Range.Between(ARTICLE, COMMENT + ":");

  /// Of a partition the comments, and nothing else.
  static final Range COMMENTS = new Range.Prefix(COMMENT);

  /// The day that pages take as today.
  static final Key TODAY = new Key("CLOCK", "TODAY");

  private Keys() {}

  static Key head(ArticleId id) {
    return new Key(article(id), ARTICLE);
  }

  static boolean isHead(Key key) {
    return key.sk().equals(ARTICLE);
  }

  static Key body(ArticleId id) {
    return new Key(article(id), BODY);
  }

  static String article(ArticleId id) {
    return ARTICLE + "#" + id;
  }

  static ArticleId articleOf(Key key) {
    return new ArticleId(key.pk().substring(ARTICLE.length() + 1));
  }

  static Key address(SitePath path) {
    return new Key(ADDRESS + "#" + path, ADDRESS);
  }

  static SitePath pathOf(Key key) {
    return new SitePath(key.pk().substring(ADDRESS.length() + 1));
  }

  static Key author(Slug slug) {
    return new Key(AUTHOR + "#" + slug, AUTHOR);
  }

  static Slug authorOf(Key key) {
    return new Slug(key.pk().substring(AUTHOR.length() + 1));
  }

  static Key counts(ArticleId id) {
    return new Key(article(id), COUNTS);
  }

  static Key authorCounts(Slug author) {
    return new Key(author(author).pk(), AUTHOR_COUNTS);
  }

  static Key place(Place place) {
    return new Key(ranking(place.ranking()), place.text());
  }

  static String ranking(Ranking ranking) {
    return switch (ranking) {
      case Ranking.Authors _ -> TOP_AUTHORS;
      case Ranking.Commented(var month) -> MOST_COMMENTED + "#" + month;
    };
  }

  /// The row that says that a listing with this entry exists; none where the listing always does.
  static Optional<Key> existence(Listing listing) {
    return switch (listing) {
      case Listing.Latest _, Listing.OfVideo _ -> Optional.empty();
      case Listing.OfSection _, Listing.OfTag _ -> Optional.of(new Key(listing(listing), LISTING));
      case Listing.OfDay(var day) -> Optional.of(day(day));
      case Listing.OfAuthor(var author) -> Optional.of(author(author));
    };
  }

  /// The row that says that something was printed on a day.
  static Key day(LocalDate day) {
    return new Key(DAYS, day.toString());
  }

  static Key entry(Listing listing, EntryKey key) {
    return new Key(listing(listing), key.text());
  }

  static String listing(Listing listing) {
    return switch (listing) {
      case Listing.Latest _ -> LATEST;
      case Listing.OfVideo _ -> VIDEO;
      case Listing.OfSection(var section) -> SECTION + "#" + section;
      case Listing.OfTag(var tag) -> TAG + "#" + tag;
      case Listing.OfDay(var day) -> DAY + "#" + day;
      case Listing.OfAuthor(var author) -> AUTHOR + "#" + author;
    };
  }

  /// A comment as it was submitted.
  static Key submitted(ArticleId article, CommentId comment) {
    return new Key(discussion(article), COMMENT + comment);
  }

  static String discussion(ArticleId article) {
    return DISCUSSION + "#" + article;
  }

  /// What is public of a comment.
  static Key published(ArticleId article, CommentId comment) {
    return new Key(article(article), COMMENT + comment);
  }

  static ArticleId articleOfSubmitted(Key key) {
    return new ArticleId(key.pk().substring(DISCUSSION.length() + 1));
  }

  /// The comment of a key.
  ///
  /// @throws org.gaceta.domain.InvalidValue if it is no comment's
  static CommentId commentOf(Key key) {
    return new CommentId(key.sk().replaceFirst("^" + COMMENT, ""));
  }

  static Key commenter(String browser) {
    return new Key("COMMENTER#" + browser, "COMMENTER");
  }

  /// What one caller sent of late; the caller is named by a hash.
  static Key rate(String caller) {
    return new Key("RATE#" + caller, "RATE");
  }

  /// A request that may come again, by the hash of the key that it bears.
  static Key request(ArticleId article, String hash) {
    return new Key("ONCE#request#" + article + "#" + hash, "ONCE");
  }

  /// A text that may stand below an article once.
  static Key text(ArticleId article, String hash) {
    return new Key("ONCE#text#" + article + "#" + hash, "ONCE");
  }

  /// A note that an address is to be erased.
  static Key erasure(String id) {
    return new Key(ERASURE + "#" + id, ERASURE);
  }

  static boolean isErasure(Key key) {
    return key.sk().equals(ERASURE);
  }

  /// What a rebuild has left of one of its parts.
  static Key part(String rebuild, String name) {
    return new Key(parts(rebuild), name);
  }

  static String parts(String rebuild) {
    return "SETTING#rebuild#" + rebuild;
  }

  static Key setting(String name) {
    return new Key("SETTING#" + name, "SETTING");
  }
}
