package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.author.Profile;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Portfolio;
import org.gaceta.domain.site.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListPrintersTest {
  private static final Slug X = new Slug("x");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  private final FakeArchive archive = new FakeArchive();

  @Nested
  class ATopic {
    private static final Page.OfTopic SECTION = new Page.OfSection(X);
    private static final Page.OfTopic TAG = new Page.OfTag(X);

    @Test
    void isNotThereBeforeItsRowIs() {
      assertEquals(new Rendering.Leave(), render(SECTION, List.of()));
      assertEquals(new Rendering.Leave(), render(TAG, List.of(new Dirt.Always(TAG))));
    }

    @Test
    void isHeadedByItsNameAsFirstWritten() {
      topic(SECTION, "C++ & <b>", 1);
      var html = html(SECTION);
      assertTrue(html.contains("<h1 dir=\"auto\">C++ &amp; &lt;b&gt;</h1>"), html);
      assertTrue(html.contains("<title>C++ &amp; &lt;b&gt; · La Gaceta</title>"), html);
      assertTrue(
          html.contains("<link rel=\"canonical\" href=\"https://gaceta.example/sections/x\">"));
      assertTrue(html.contains("<meta property=\"og:title\" content=\"C++ &amp; &lt;b"), html);
      assertTrue(html.contains(">Sección<"), html);
    }

    @Test
    void namesTheSectionsOfATagsStoriesOnly() {
      topic(SECTION, "Mar", 1);
      topic(TAG, "Mar", 1);
      assertFalse(html(SECTION).contains("/sections/sucesos"));
      assertTrue(html(TAG).contains("/sections/sucesos"));
    }

    @Test
    void saysThatItIsEmptyWhereAllWereTakenOff() {
      topic(TAG, "Mar", 0);
      assertTrue(html(TAG).contains("Ahora mismo no hay nada publicado aquí."));
      assertTrue(html(TAG).contains("href=\"/calendar\""));
    }

    @Test
    void showsTwentyAndLeadsToTheDayWhereItBreaksOff() {
      topic(TAG, "Mar", 25);
      var html = html(TAG);
      assertTrue(html.contains("/articles/n19\""));
      assertFalse(html.contains("/articles/n20\""));
      assertTrue(html.contains("href=\"/archive/2026-02-18\">Seguir por el 18 de febrero de 2026"));
    }

    @Test
    void leadsToNoDayWhereItIsWhole() {
      topic(TAG, "Mar", 19);
      assertFalse(html(TAG).contains("href=\"/archive/"));
    }

    @Test
    void isLeftWhereTheChangeLiesBeyondIt() {
      topic(TAG, "Mar", 25);
      assertEquals(new Rendering.Leave(), render(TAG, List.of(inReach(TAG, 20))));
      assertInstanceOf(Rendering.Print.class, render(TAG, List.of(inReach(TAG, 19))));
    }

    private void topic(Page.OfTopic page, String name, int count) {
      archive.topics.put(page.listing(), new Topic(name, entries(count)));
    }
  }

  @Nested
  class AnAuthor {
    private static final Page.OfAuthor PAGE = new Page.OfAuthor(X);

    @Test
    void isNotThereBeforeAnybodyNamedThem() {
      assertEquals(new Rendering.Leave(), render(PAGE, List.of()));
    }

    @Test
    void isIntroduced() {
      author(
          new Profile(
              X,
              "Ana <b>",
              Optional.of("Redactora"),
              Optional.of("Uno & dos.\n\nTres."),
              Optional.of(Samples.picture()),
              List.of(new WebAddress("https://www.example.org/@ana?a=1&b=2"))),
          1);
      var html = html(PAGE);
      for (var shown :
          List.of(
              "<h1 dir=\"auto\">Ana &lt;b&gt;</h1>",
              ">Redactora<",
              "<p dir=\"auto\">Uno &amp; dos.</p>",
              "<p dir=\"auto\">Tres.</p>",
              "src=\"/media/river.jpg\"",
              "<a rel=\"me noopener\" href=\"https://www.example.org/@ana?a=1&amp;b=2\">"
                  + "<bdi>example.org</bdi></a>",
              "1 artículo<",
              "/articles/n0\"",
              "<meta property=\"og:type\" content=\"profile\">")) {
        assertTrue(html.contains(shown), shown + " in " + html);
      }
    }

    @Test
    void mayHaveANameAloneAndNothingInPrint() {
      author(named("Ana"), 0);
      assertTrue(html(PAGE).contains("Ahora mismo no hay ningún artículo suyo publicado."));
    }

    @Test
    void isLeftWhereTheChangeLiesBeyondIt() {
      author(named("Ana"), 30);
      assertEquals(new Rendering.Leave(), render(PAGE, List.of(inReach(PAGE, 25))));
      assertInstanceOf(Rendering.Print.class, render(PAGE, List.of(new Dirt.Always(PAGE))));
      assertTrue(html(PAGE).contains("30 artículos<"));
    }

    private void author(Profile profile, int count) {
      archive.portfolios.put(X, new Portfolio(profile, count, entries(count)));
    }

    private static Profile named(String name) {
      return new Profile(X, name, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
  }

  @Nested
  class ADay {
    private static final Page.OfDay PAGE = new Page.OfDay(DAY);

    @Test
    void isNotThereBeforeItsRowIs() {
      assertEquals(new Rendering.Leave(), render(PAGE, List.of()));
    }

    @Test
    void listsItsArticlesWithTheirHours() {
      archive.days.put(DAY, List.of(thin(0, "<script>", "es"), thin(1, "النيل", "ar")));
      var html = html(PAGE);
      assertTrue(html.contains(">lunes, 9 de marzo de 2026</time></h1>"), html);
      assertTrue(html.contains("<time datetime=\"2026-03-09T18:30:00+01:00\">18:30</time>"), html);
      assertTrue(html.contains("<a href=\"/articles/n0\">&lt;script&gt;</a>"), html);
      assertTrue(html.contains("lang=\"ar\" dir=\"rtl\">النيل</a>"), html);
    }

    @Test
    void saysThatItIsEmptyWhereAllWereTakenOff() {
      archive.days.put(DAY, List.of());
      assertTrue(html(PAGE).contains("Ya no queda nada publicado de este día."));
    }

    @Test
    void showsAThousandAndSaysSo() {
      archive.days.put(DAY, IntStream.range(0, 1_200).mapToObj(it -> thin(it, "T", "es")).toList());
      var html = html(PAGE);
      assertEquals(1_000, html.split("href=\"/articles/", -1).length - 1);
      assertTrue(html.contains("Los últimos 1000 artículos") || html.contains("1.000"), html);
      assertEquals(new Rendering.Leave(), render(PAGE, List.of(inReach(PAGE, 1_100))));
    }

    private static DayEntry thin(int place, String title, String language) {
      return new DayEntry(
          new EntryKey(Samples.PUBLISHED.minusSeconds(place), new ArticleId("n" + place)),
          new SitePath("articles/n" + place),
          title,
          Locale.of(language),
          Samples.PUBLISHED);
    }
  }

  @Nested
  class TheCalendar {
    private static final Page.Calendar PAGE = new Page.Calendar();

    @Test
    void isThereEvenWhereNothingIsInPrint() {
      assertTrue(html(PAGE).contains("en cuanto se publique"));
    }

    @Test
    void hasTheLatestYearAndMonthFirstAndItsDaysInTheirOrder() {
      for (var day : List.of("2025-12-31", "2026-01-02", "2026-05-01", "2026-05-03")) {
        archive.days.put(LocalDate.parse(day), List.of());
      }
      var html = html(PAGE);
      var last = 0;
      for (var next :
          List.of(
              "<h2 id=\"t2026\">2026</h2>",
              "<h3>mayo</h3>",
              "<a href=\"/archive/2026-05-01\">1</a>",
              "<a href=\"/archive/2026-05-03\">3</a>",
              "<h3>enero</h3>",
              "/archive/2026-01-02",
              "<h2 id=\"t2025\">2025</h2>",
              "/archive/2025-12-31")) {
        assertTrue(html.indexOf(next) > last, next + " in " + html);
        last = html.indexOf(next);
      }
      assertTrue(html.contains("<a href=\"#y2025\">2025</a>"));
    }
  }

  private String html(Page page) {
    return Printed.object(render(page, List.of())).body().text();
  }

  private Rendering render(Page page, List<Dirt> why) {
    return new Renderer(Samples.SITE, archive).render(page, why, Samples.STAMP);
  }

  private static List<Entry> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> Samples.entry(Samples.article("n" + it), instant(it)))
        .toList();
  }

  private static Dirt inReach(Page page, int place) {
    var key = new EntryKey(instant(place), new ArticleId("n" + place));
    return new Dirt.WhereInReach(page, listing(page), key);
  }

  private static Listing listing(Page page) {
    return switch (page) {
      case Page.OfTopic it -> it.listing();
      case Page.OfAuthor it -> it.listing();
      case Page.OfDay(var day) -> new Listing.OfDay(day);
      default -> throw new IllegalArgumentException("lists nothing: " + page);
    };
  }

  /// A day apart.
  private static Instant instant(int place) {
    return Samples.PUBLISHED.minusSeconds(86_400L * place);
  }
}
