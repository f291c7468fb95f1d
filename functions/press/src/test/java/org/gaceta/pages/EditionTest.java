package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Change;
import org.gaceta.domain.site.Change.Extent;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.feed.FeedFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final Slug MAR = new Slug("mar");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final EntryKey KEY = EntryKey.parse("2026-05-01T10:00:00.000Z#faro");
  private static final CommentId COMMENT = new CommentId("01KB0000000000000000000000");

  @Test
  void hasPagesEvenOnAnEmptyTable() {
    assertEquals(
        List.of(
            "calendar",
            "feed.atom",
            "feed.json",
            "feed.rss",
            "fragments/carousel",
            "fragments/sidebar",
            "index.html",
            "news-sitemap.xml",
            "sitemap.xml"),
        Edition.always().stream().map(it -> it.path().text()).sorted().toList());
  }

  @Nested
  class AnEntry {
    @Test
    void dirtiesThePagesOfItsListing() {
      assertEquals(
          "feed.atom feed.json feed.rss fragments/carousel fragments/sidebar index.html",
          dirtiedByAnEntry(new Listing.Latest()));
      assertEquals("fragments/sidebar index.html", dirtiedByAnEntry(new Listing.OfVideo()));
      assertEquals(
          "feeds/mar.atom feeds/mar.json feeds/mar.rss sections/mar",
          dirtiedByAnEntry(new Listing.OfSection(MAR)));
      assertEquals("tags/mar", dirtiedByAnEntry(new Listing.OfTag(MAR)));
      assertEquals("authors/mar", dirtiedByAnEntry(new Listing.OfAuthor(MAR)));
      assertEquals(
          "archive/2026-05-01 news-sitemap.xml sitemaps/2026-05-01.xml",
          dirtiedByAnEntry(new Listing.OfDay(DAY)));
    }

    @Test
    void isNarrowedByItsDayTooWhereAPageShowsTheLatestDays() {
      assertTrue(
          dirt(new Collection.EntryIn(new Listing.OfDay(DAY), KEY))
              .contains(
                  new Dirt.WhereInReach(new Page.NewsSitemap(), new Listing.OfDay(DAY), KEY)));
    }

    @Test
    void isNarrowedByWhereItStands() {
      dirt(new Collection.EntryIn(new Listing.OfTag(MAR), KEY))
          .forEach(
              it -> assertTrue(it instanceof Dirt.WhereInReach(_, _, var key) && key.equals(KEY)));
    }

    private String dirtiedByAnEntry(Listing listing) {
      return paths(dirt(new Collection.EntryIn(listing, KEY)));
    }
  }

  @Nested
  class ARowThatSaysThatThereIs {
    @Test
    void aSectionOrATagBringsItsPageAndFeeds() {
      assertEquals(
          "feeds/mar.atom feeds/mar.json feeds/mar.rss sections/mar",
          dirtiedBy(new Listing.OfSection(MAR)));
      assertEquals("tags/mar", dirtiedBy(new Listing.OfTag(MAR)));
    }

    @Test
    void aDayBringsItsArchiveAndSitemapAndTheWaysThere() {
      assertEquals(
          "archive/2026-05-01 calendar sitemap.xml sitemaps/2026-05-01.xml",
          dirtiedBy(new Listing.OfDay(DAY)));
    }

    @Test
    void isNeverNarrowed() {
      dirt(new Collection.ExistenceOf(new Listing.OfDay(DAY)))
          .forEach(it -> assertTrue(it instanceof Dirt.Always));
    }

    private String dirtiedBy(Listing listing) {
      return paths(dirt(new Collection.ExistenceOf(listing)));
    }
  }

  @Test
  void bringsAnAuthorsPageForTheProfileAndTheCount() {
    assertEquals("authors/mar", paths(dirt(new Collection.ProfileOf(MAR))));
    assertEquals("authors/mar", paths(dirt(new Collection.AuthorCountsOf(MAR))));
  }

  @Test
  void bringsTheWidgetsForARanking() {
    for (var ranking :
        List.of(new Ranking.Authors(), new Ranking.Commented(YearMonth.of(2026, 5)))) {
      var place = new Collection.PlaceIn(new Place(ranking, 1, "x"));
      assertEquals("fragments/sidebar index.html", paths(dirt(place)));
    }
  }

  @Test
  void bringsWhatIsOfTodayForTheTurnOfADay() {
    assertEquals(
        "fragments/sidebar index.html news-sitemap.xml", paths(dirt(new Collection.Today())));
  }

  @Test
  void bringsAnArticleAtItsAddressForWhatItsPageShows() {
    for (var part :
        List.of(new Collection.CountsOf(FARO), new Collection.PublicCommentOf(FARO, COMMENT))) {
      assertEquals(List.of(new Dirt.AtItsAddress(FARO)), dirt(part));
    }
    for (var part : List.of(new Collection.HeadOf(FARO), new Collection.BodyOf(FARO))) {
      assertEquals(
          List.of(
              new Dirt.AtItsAddress(FARO),
              new Dirt.InFeedsOfItsSection(FARO),
              new Dirt.WhereListed(new Page.SiteFeed(FeedFormat.ATOM), FARO),
              new Dirt.WhereListed(new Page.SiteFeed(FeedFormat.RSS), FARO),
              new Dirt.WhereListed(new Page.SiteFeed(FeedFormat.JSON), FARO)),
          dirt(part));
    }
  }

  @Test
  void bringsAnArticleAtEveryPathForAChangeOfThose() {
    var dirt = Edition.dirtiedBy(new Change(new Collection.HeadOf(FARO), Extent.ADDRESSES));
    assertTrue(dirt.contains(new Dirt.AtEveryPath(FARO)));
  }

  @Test
  void leavesEverythingAloneForWhatNoPageShows() {
    assertEquals(List.of(), dirt(new Collection.Submitted(FARO, COMMENT)));
    assertEquals(List.of(), dirt(new Collection.Unprinted()));
    var same = new Change(new Collection.ProfileOf(MAR), Extent.NOTHING);
    assertEquals(List.of(), Edition.dirtiedBy(same));
  }

  @Test
  void bringsThePagesOfWhatIsThere() {
    assertEquals(
        List.of(new Dirt.AtEveryPath(FARO)), Edition.broughtBy(new Collection.HeadOf(FARO)));
    assertEquals(
        "feeds/mar.atom feeds/mar.json feeds/mar.rss sections/mar",
        brought(new Collection.ExistenceOf(new Listing.OfSection(MAR))));
    assertEquals("tags/mar", brought(new Collection.ExistenceOf(new Listing.OfTag(MAR))));
    assertEquals(
        "archive/2026-05-01 sitemaps/2026-05-01.xml",
        brought(new Collection.ExistenceOf(new Listing.OfDay(DAY))));
    assertEquals("authors/mar", brought(new Collection.ProfileOf(MAR)));
    assertEquals("", brought(new Collection.EntryIn(new Listing.Latest(), KEY)));
    assertEquals("", brought(new Collection.CountsOf(FARO)));
  }

  @Test
  void knowsAnArticlesPageByItsAddressAlone() {
    var page = new Page.ArticleAt(FARO, new SitePath("articles/faro"));
    assertThrows(IllegalArgumentException.class, () -> Edition.existsBy(page));
  }

  private static String brought(Collection where) {
    return paths(Edition.broughtBy(where));
  }

  private static List<Dirt> dirt(Collection where) {
    return Edition.dirtiedBy(new Change(where, Extent.CONTENT));
  }

  private static String paths(List<Dirt> dirt) {
    return dirt.stream()
        .flatMap(EditionTest::page)
        .map(it -> it.path().text())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Stream<Page> page(Dirt dirt) {
    return switch (dirt) {
      case Dirt.Always(var page) -> Stream.of(page);
      case Dirt.WhereInReach(var page, _, _) -> Stream.of(page);
      case Dirt.WhereRanked(var page, _) -> Stream.of(page);
      case Dirt.WhereListed(var page, _) -> Stream.of(page);
      case Dirt.AtItsAddress _, Dirt.AtEveryPath _, Dirt.InFeedsOfItsSection _ -> Stream.empty();
    };
  }
}
