package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Video;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.VideoEntry;
import org.gaceta.pages.front.SidebarPrinter;
import org.gaceta.pages.house.HouseStyle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SidebarPrinterTest {
  private static final Page SIDEBAR = new Page.Sidebar();

  private final FakeArchive archive = new FakeArchive();

  @Nested
  class Shows {
    @Test
    void thisMonthsAndTheLastOnesMostCommentedTogether() {
      archive.today = Optional.of(LocalDate.of(2026, 1, 15));
      commented("2026-01", 3, "enero");
      commented("2025-12", 7, "diciembre");
      commented("2025-11", 9, "noviembre");
      var html = html();
      assertTrue(html.indexOf("diciembre") < html.indexOf("enero"), html);
      assertTrue(html.contains("7 comentarios"), html);
      assertFalse(html.contains("noviembre"), html);
    }

    @Test
    void theFirstFiveOfBothMonths() {
      archive.today = Optional.of(LocalDate.of(2026, 1, 15));
      for (var i = 9; i > 0; i--) {
        commented(i % 2 == 0 ? "2026-01" : "2025-12", i, "n" + i);
      }
      assertEquals(5, html().split("/articles/", -1).length - 1);
      assertFalse(html().contains("/articles/n4"));
    }

    @Test
    void theTopAuthorsWithTheirRoles() {
      author("Clara <b>", 1);
      var html = html();
      assertTrue(html.contains("Clara &lt;b>") || html.contains("Clara &lt;b&gt;"), html);
      assertTrue(html.contains("1 artículo<"), html);
      assertTrue(html.contains("Redactora"), html);
      assertTrue(html.contains("href=\"/authors/clara\""), html);
    }

    @Test
    void nothingButItsStampWhereThereIsNothing() {
      assertTrue(html().strip().startsWith("<!-- stamp"), html());
    }
  }

  @Nested
  class OfTheLatestPosts {
    @Test
    void showsEightWithTheHourOfTodays() {
      archive.today = Optional.of(LocalDate.of(2026, 3, 9));
      for (var i = 0; i < 9; i++) {
        latest("n" + i, i);
      }
      var items = Jsoup.parse(html()).select("#latest li");
      assertEquals(8, items.size());
      assertEquals("18:30", items.get(0).select("time").text());
      assertEquals("8 de marzo de 2026", items.get(1).select("time").text());
    }

    @Test
    void isPrintedAgainForThoseWithinReachOnly() {
      for (var i = 0; i < 9; i++) {
        latest("n" + i, i);
      }
      assertTrue(isPrinted(7));
      assertFalse(isPrinted(8));
    }

    private boolean isPrinted(int place) {
      var key = new EntryKey(day(place), new ArticleId("n" + place));
      var why = new Dirt.WhereInReach(SIDEBAR, new Listing.Latest(), key);
      return render(List.of(why)) instanceof Rendering.Print;
    }

    private void latest(String id, int place) {
      archive.listing(Samples.entry(Samples.article(id), day(place)));
    }

    private static Instant day(int place) {
      return Samples.PUBLISHED.minusSeconds(86_400L * place);
    }
  }

  @Nested
  class IsPrintedAgain {
    @Test
    void forARowWithinReachOnly() {
      archive.today = Optional.of(LocalDate.of(2026, 1, 15));
      for (var i = 9; i > 3; i--) {
        commented("2026-01", i, "n" + i);
      }
      assertTrue(isPrinted(place("2026-01", 5, "n5")));
      assertFalse(isPrinted(place("2026-01", 4, "n4")));
      assertTrue(isPrinted(place("2025-12", 1, "n")));
      assertFalse(isPrinted(place("2025-11", 100, "n")));
    }

    @Test
    void forATurnOfTheDay() {
      assertInstanceOf(Rendering.Print.class, render(List.of(new Dirt.Always(SIDEBAR))));
    }

    @Test
    void forAVideoWithinReachOnly() {
      for (var day = 9; day > 3; day--) {
        archive.videos.add(video("v" + day, day));
      }
      assertTrue(isPrinted(video("v5", 5)));
      assertFalse(isPrinted(video("v4", 4)));
    }

    private boolean isPrinted(VideoEntry entry) {
      var why = new Dirt.WhereInReach(SIDEBAR, new Listing.OfVideo(), entry.entry().key());
      return render(List.of(why)) instanceof Rendering.Print;
    }

    private boolean isPrinted(Place place) {
      return render(List.of(new Dirt.WhereRanked(SIDEBAR, place))) instanceof Rendering.Print;
    }
  }

  private static VideoEntry video(String id, int day) {
    var published = Instant.parse("2026-01-0" + day + "T10:00:00Z");
    return new VideoEntry(
        Samples.entry(Samples.article(id), published),
        new Video(
            new WebAddress("https://youtu.be/abcdefghijk"), Optional.empty(), Optional.empty()));
  }

  private void commented(String month, int count, String slug) {
    archive.commented.add(
        new Commented(
            place(month, count, slug),
            slug,
            new SitePath("articles/" + slug),
            Locale.of("es"),
            Optional.empty()));
  }

  private static Place place(String month, int count, String key) {
    return new Place(new Ranking.Commented(YearMonth.parse(month)), count, key);
  }

  private void author(String name, int articles) {
    archive.authors.add(
        new TopAuthor(new Author(new Slug("clara"), name, Optional.of("Redactora")), articles));
  }

  private String html() {
    return ((Rendering.Print) render(List.of())).object().body().text();
  }

  private Rendering render(List<Dirt> why) {
    return new SidebarPrinter(
            HouseStyle.of(Samples.site(Locale.of("es"), "Europe/Madrid")), archive)
        .print(new Page.Sidebar(), why, "01HZZZZZZZZZZZZZZZZZZZZZZZ");
  }
}
