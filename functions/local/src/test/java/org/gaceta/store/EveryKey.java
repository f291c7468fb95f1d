package org.gaceta.store;

import static java.util.Map.entry;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.Key;

/// A key of each kind, as [Keys] spells it.
public final class EveryKey {
  private static final ArticleId ID = new ArticleId("faro");
  private static final CommentId COMMENT = new CommentId("01J00000000000000000000000");
  private static final Slug SLUG = new Slug("mar");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final EntryKey ENTRY = new EntryKey(Instant.parse("2026-06-01T10:00:00Z"), ID);

  public static final List<Listing> LISTINGS =
      List.of(
          new Listing.Latest(),
          new Listing.OfSection(SLUG),
          new Listing.OfTag(SLUG),
          new Listing.OfVideo(),
          new Listing.OfDay(DAY),
          new Listing.OfAuthor(SLUG));

  public static final List<Ranking> RANKINGS =
      List.of(new Ranking.Authors(), new Ranking.Commented(YearMonth.from(DAY)));

  private EveryKey() {}

  /// All of them, under the names of what spells them.
  public static Map<String, List<Key>> spelled() {
    return Map.ofEntries(
        entry("head", List.of(Keys.head(ID))),
        entry("body", List.of(Keys.body(ID))),
        entry("counts", List.of(Keys.counts(ID))),
        entry("published", List.of(Keys.published(ID, COMMENT))),
        entry("submitted", List.of(Keys.submitted(ID, COMMENT))),
        entry("address", List.of(Keys.address(new SitePath("articles/faro")))),
        entry("author", List.of(Keys.author(SLUG))),
        entry("authorCounts", List.of(Keys.authorCounts(SLUG))),
        entry("entry", LISTINGS.stream().map(it -> Keys.entry(it, ENTRY)).toList()),
        entry("existence", LISTINGS.stream().flatMap(it -> Keys.existence(it).stream()).toList()),
        entry("day", List.of(Keys.day(DAY))),
        entry("place", RANKINGS.stream().map(it -> Keys.place(new Place(it, 7, "mar"))).toList()),
        entry("TODAY", List.of(Keys.TODAY)),
        entry("commenter", List.of(Keys.commenter("hash"))),
        entry("rate", List.of(Keys.rate("hash"))),
        entry("request", List.of(Keys.request(ID, "hash"))),
        entry("text", List.of(Keys.text(ID, "hash"))),
        entry("erasure", List.of(Keys.erasure("01J00000000000000000000000"))),
        entry("part", List.of(Keys.part("01J00000000000000000000000", "walk-0"))),
        entry("setting", List.of(Keys.setting("blocked-words"))));
  }

  /// The names of all that spells keys.
  public static Set<String> spellings() {
    return Stream.concat(
            Arrays.stream(Keys.class.getDeclaredMethods())
                .filter(it -> isKey(it.getGenericReturnType()))
                .map(Method::getName),
            Arrays.stream(Keys.class.getDeclaredFields())
                .filter(it -> isKey(it.getGenericType()))
                .map(Field::getName))
        .collect(Collectors.toSet());
  }

  /// A key, or perhaps one.
  private static boolean isKey(Type type) {
    return type == Key.class || (type instanceof ParameterizedType of && isOfKeys(of));
  }

  private static boolean isOfKeys(ParameterizedType type) {
    return type.getActualTypeArguments()[0] == Key.class;
  }

  /// What pages take a key for.
  public static Collection where(Key key) {
    return KeyReader.collection(key);
  }
}
