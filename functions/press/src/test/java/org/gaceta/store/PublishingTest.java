package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.article.Precondition.Versions;
import org.gaceta.domain.article.State;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.domain.settling.Standing;
import org.gaceta.domain.site.Entries;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.Publication.PreconditionFailed;
import org.gaceta.store.Publication.SlugTaken;
import org.gaceta.store.Publication.Stored;
import org.gaceta.store.Publication.Unchanged;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishingTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final ArticleId OTRO = new ArticleId("otro");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  private final MemoryTable memory = new MemoryTable();
  private final FaultyTable table = new FaultyTable(memory);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00.123456Z"));
  private final Attempts attempts = new Attempts(10, _ -> {});
  private final Supplier<String> ulids = counting();
  private final Publishing publishing =
      new Publishing(table, attempts, now::get, ulids, Locale.of("es"), MADRID);
  private final TakingDown takingDown = new TakingDown(table, attempts, ulids);
  private final TableArchive archive = new TableArchive(memory);
  private final Latest latest = new Latest(memory);

  @Nested
  class ANewArticle {
    @Test
    void isStoredWithItsDateItsVersionAndItsPath() {
      var article = stored(FARO, Submissions.titled("El faro viejo"));
      assertEquals(1, article.version());
      assertEquals(new SitePath("articles/el-faro-viejo"), article.path());
      assertEquals(List.of(article.path()), article.printed());
      assertEquals(Optional.of(Instant.parse("2026-06-01T12:00:00.123Z")), article.publishedAt());
      assertEquals(Locale.of("es"), article.story().language());
      assertEquals("Texto", archive.dossier(FARO).orElseThrow().body().orElseThrow());
    }

    @Test
    void standsInEveryListingThatItNames() {
      stored(
          FARO,
          Submissions.titled("Faro")
              .by("Clara Ibáñez", "Tomás Rey")
              .in("Cultura")
              .tagged("Puerto", "C++")
              .dated("2026-05-31T22:30:00Z"));
      for (var listing :
          List.of(
              new Listing.Latest(),
              new Listing.OfSection(new Slug("cultura")),
              new Listing.OfTag(new Slug("puerto")),
              new Listing.OfTag(new Slug("c")),
              new Listing.OfAuthor(new Slug("clara-ibanez")),
              new Listing.OfAuthor(new Slug("tomas-rey")))) {
        assertEquals(List.of(FARO), ids(listing), listing.toString());
      }
      assertTrue(
          memory
              .get(
                  Keys.entry(
                      new Listing.OfDay(LocalDate.parse("2026-06-01")), Entries.key(article(FARO))),
                  true)
              .isPresent(),
          "the day is the site's, not UTC's");
    }

    @Test
    void isADraftWithoutADateOrAnEntry() {
      var article = stored(FARO, Submissions.titled("Faro").by("Clara").asDraft());
      assertEquals(State.DRAFT, article.state());
      assertEquals(Optional.empty(), article.publishedAt());
      assertEquals(List.of(), article.printed());
      assertEquals(List.of(), ids(new Listing.Latest()));
      assertEquals(List.of(), ids(new Listing.OfAuthor(new Slug("clara"))));
    }

    @Test
    void isNotWrittenInADryRun() {
      var rehearsed =
          publishing.publish(FARO, Submissions.titled("Faro").get(), Precondition.NONE, true);
      assertInstanceOf(Stored.class, rehearsed);
      assertEquals(List.of(), memory.recordsAfter(0));
    }

    @Test
    void isRefusedWhenItsBodyWouldNotFit() {
      var noise = new StringBuilder();
      new Random(7).ints(700_000, 33, 127).forEach(noise::appendCodePoint);
      var submission = Submissions.titled("Faro").saying(noise.toString()).get();
      for (var dryRun : List.of(true, false)) {
        var invalid =
            assertInstanceOf(
                Publication.Invalid.class,
                publishing.publish(FARO, submission, Precondition.NONE, dryRun));
        assertEquals("/body", invalid.problems().getFirst().pointer());
      }
      assertEquals(List.of(), memory.recordsAfter(0));
    }
  }

  @Nested
  class AnotherVersion {
    @Test
    void isNotWrittenWhenNothingChanged() {
      var submission = Submissions.titled("Faro").by("Clara").in("Cultura").tagged("a", "b");
      stored(FARO, submission);
      var records = memory.recordsAfter(0).size();
      now.set(now.get().plusSeconds(60));
      assertInstanceOf(Unchanged.class, publish(FARO, submission));
      assertEquals(records, memory.recordsAfter(0).size());
      assertEquals(1, table.transactions());
    }

    @Test
    void writesOnlyWhatChanged() {
      stored(FARO, Submissions.titled("Faro").in("Cultura").tagged("a"));
      var records = memory.recordsAfter(0).size();
      now.set(now.get().plusSeconds(60));
      stored(FARO, Submissions.titled("Faro").in("Cultura").tagged("a").saying("Otro texto"));
      var written =
          memory.recordsAfter(records).stream().map(it -> it.key().sk()).sorted().toList();
      assertEquals(3, written.size(), "head, body and the day's entry: " + written);
    }

    @Test
    void leavesTheListingsThatItNoLongerNames() {
      stored(FARO, Submissions.titled("Faro").by("Clara").in("Cultura").tagged("a", "b"));
      stored(FARO, Submissions.titled("Faro").by("Tomás").in("Puerto").tagged("b"));
      assertEquals(List.of(), ids(new Listing.OfAuthor(new Slug("clara"))));
      assertEquals(List.of(), ids(new Listing.OfSection(new Slug("cultura"))));
      assertEquals(List.of(), ids(new Listing.OfTag(new Slug("a"))));
      assertEquals(List.of(FARO), ids(new Listing.OfTag(new Slug("b"))));
    }

    @Test
    void removesTheEntriesThatWereWrittenWhateverTheZoneIsNow() {
      stored(FARO, Submissions.titled("Faro").dated("2026-05-31T22:30:00Z"));
      var elsewhere =
          new Publishing(
              table, attempts, now::get, ulids, Locale.of("es"), ZoneId.of("America/Lima"));
      elsewhere.publish(FARO, Submissions.titled("Faros").get(), Precondition.NONE, false);
      var key = Entries.key(article(FARO));
      assertTrue(memory.get(Keys.entry(day("2026-06-01"), key), true).isEmpty());
      assertTrue(memory.get(Keys.entry(day("2026-05-31"), key), true).isPresent());
    }

    @Test
    void movesInEveryListingWithItsDate() {
      stored(FARO, Submissions.titled("Faro").dated("2026-05-01T00:00:00Z"));
      stored(OTRO, Submissions.titled("Otro").dated("2026-05-02T00:00:00Z"));
      stored(FARO, Submissions.titled("Faro").dated("2026-05-03T00:00:00Z"));
      assertEquals(List.of(FARO, OTRO), ids(new Listing.Latest()));
    }

    @Test
    void keepsItsDateAndItsSlug() {
      var first = stored(FARO, Submissions.titled("Faro"));
      now.set(now.get().plusSeconds(86_400));
      var second = stored(FARO, Submissions.titled("Otro título"));
      assertEquals(first.publishedAt(), second.publishedAt());
      assertEquals(first.path(), second.path());
      assertEquals(2, second.version());
    }

    @Test
    void unpublishesAndComesBack() {
      stored(FARO, Submissions.titled("Faro"));
      var draft = stored(FARO, Submissions.titled("Faro").asDraft());
      assertEquals(List.of(), ids(new Listing.Latest()));
      assertEquals(1, draft.printed().size());
      assertFalse(((Stored) publish(FARO, Submissions.titled("Faro"))).created());
      assertEquals(List.of(FARO), ids(new Listing.Latest()));
    }
  }

  @Nested
  class ACorrection {
    private final Correction first = correction("2026-05-10T09:00:00Z", "Son doce plantas.");

    @Test
    void isKeptWithTheHeadAndWrittenOnce() {
      stored(FARO, Submissions.titled("Faro").dated("2026-05-01T00:00:00Z"));
      var corrected =
          Submissions.titled("Faro")
              .dated("2026-05-01T00:00:00Z")
              .corrected(first, correction("2026-05-11T09:00:00Z", "Fue el sábado."));
      var article = stored(FARO, corrected);
      assertEquals(article.story().corrections(), article(FARO).story().corrections());
      assertEquals(2, article.story().corrections().size());
      assertInstanceOf(Unchanged.class, publish(FARO, corrected));
      stored(FARO, Submissions.titled("Faro").dated("2026-05-01T00:00:00Z").corrected(first));
    }

    private static Correction correction(String date, String text) {
      return new Correction(Instant.parse(date), text);
    }
  }

  @Nested
  class AStandingPage {
    @Test
    void hasAPathOfItsOwnAndStandsInNoListing() {
      stored(OTRO, Submissions.titled("Somos"));
      var page = stored(FARO, Submissions.titled("Somos").by("Clara").tagged("a").asPage());
      assertEquals("pages/somos", page.path().text());
      assertEquals(List.of(OTRO), ids(new Listing.Latest()));
      assertEquals(List.of(), ids(new Listing.OfAuthor(new Slug("clara"))));
      assertEquals(List.of(), ids(new Listing.OfTag(new Slug("a"))));
      assertEquals(
          Standing.NONE, Standing.of(Optional.of(article(FARO)), 3, MADRID), "counts for nobody");
    }

    @Test
    void movesWhenItBecomesAnArticleAndBack() {
      stored(FARO, Submissions.titled("Somos").asPage());
      var moved = stored(FARO, Submissions.titled("Otro título").by("Clara"));
      assertEquals("articles/somos", moved.path().text());
      assertEquals(List.of(FARO), ids(new Listing.OfAuthor(new Slug("clara"))));
      var back = stored(FARO, Submissions.titled("Otro título").asPage());
      assertEquals("pages/somos", back.path().text());
      assertEquals(2, back.printed().size());
      assertEquals(List.of(), ids(new Listing.Latest()));
    }

    @Test
    void takesTheNextSlugWhereItsOwnIsTakenAmongTheOtherKind() {
      stored(OTRO, Submissions.titled("Somos"));
      stored(FARO, Submissions.titled("Somos").asPage());
      assertEquals("articles/somos-2", stored(FARO, Submissions.titled("Somos")).path().text());
    }
  }

  @Nested
  class AnAlias {
    private static final String OLD = "2019/05/faro";

    @Test
    void isPrintedFromTheFirstPublicationOn() {
      var draft = stored(FARO, Submissions.titled("Faro").alsoAt(OLD).asDraft());
      assertEquals(List.of(), draft.printed());
      var article = stored(FARO, Submissions.titled("Faro").alsoAt(OLD));
      assertEquals(List.of(new SitePath("articles/faro"), new SitePath(OLD)), article.printed());
      assertInstanceOf(Unchanged.class, publish(FARO, Submissions.titled("Faro").alsoAt(OLD)));
      var dropped = stored(FARO, Submissions.titled("Faro"));
      assertEquals(article.printed(), dropped.printed(), "once printed, for ever");
    }

    @Test
    void belongsToOneArticle() {
      stored(FARO, Submissions.titled("Faro").alsoAt(OLD));
      for (var dryRun : List.of(true, false)) {
        assertEquals(
            new Publication.AliasTaken(new SitePath(OLD), FARO),
            publishing.publish(
                OTRO,
                Submissions.titled("Otro").alsoAt("otro", OLD).get(),
                Precondition.NONE,
                dryRun));
      }
      assertEquals(Optional.empty(), archive.head(OTRO));
      stored(FARO, Submissions.titled("Faro"));
      takingDown.takeDown(FARO, Precondition.NONE);
      assertInstanceOf(
          Publication.AliasTaken.class, publish(OTRO, Submissions.titled("Otro").alsoAt(OLD)));
    }

    @Test
    void neverPrintedIsGivenUpWhenItsArticleDropsIt() {
      stored(FARO, Submissions.titled("Faro").alsoAt(OLD, "b").asDraft());
      stored(FARO, Submissions.titled("Faro").alsoAt("b").asDraft());
      stored(OTRO, Submissions.titled("Otro").alsoAt(OLD));
      takingDown.takeDown(FARO, Precondition.NONE);
      stored(OTRO, Submissions.titled("Otro").alsoAt(OLD, "b", "articles/faro"));
    }

    @Test
    void isOneOfAtMostTwentyPaths() {
      var paths = IntStream.rangeClosed(1, 20).mapToObj(i -> "old/" + i).toArray(String[]::new);
      var invalid =
          assertInstanceOf(
              Publication.Invalid.class, publish(FARO, Submissions.titled("Faro").alsoAt(paths)));
      assertEquals("/aliases", invalid.problems().getFirst().pointer());
    }
  }

  @Nested
  class ASlug {
    @Test
    void isNumberedWhereItIsTakenThenHasTheId() {
      var paths =
          IntStream.rangeClosed(1, 11)
              .mapToObj(
                  i -> stored(new ArticleId("n" + i), Submissions.titled("Faro")).path().text())
              .toList();
      assertEquals("articles/faro", paths.get(0));
      assertEquals("articles/faro-2", paths.get(1));
      assertEquals("articles/faro-9", paths.get(8));
      assertEquals("articles/faro-n10", paths.get(9));
      assertEquals("articles/faro-n11", paths.get(10));
    }

    @Test
    void comesFromTheIdWhereTheTitleGivesNone() {
      assertEquals("articles/faro", stored(FARO, Submissions.titled("🎉")).path().text());
    }

    @Test
    void isRefusedWhenGivenAndTaken() {
      stored(FARO, Submissions.titled("Faro"));
      for (var dryRun : List.of(true, false)) {
        var taken =
            assertInstanceOf(
                SlugTaken.class,
                publishing.publish(
                    OTRO, Submissions.titled("Otro").at("faro").get(), Precondition.NONE, dryRun));
        assertEquals(FARO, taken.owner());
      }
      assertEquals(Optional.empty(), archive.head(OTRO));
    }

    @Test
    void onceLiveBelongsToItsArticleForEver() {
      stored(FARO, Submissions.titled("Faro"));
      var moved = stored(FARO, Submissions.titled("Faro").at("linterna"));
      assertEquals(2, moved.printed().size());
      assertInstanceOf(SlugTaken.class, publish(OTRO, Submissions.titled("Otro").at("faro")));
      var back = stored(FARO, Submissions.titled("Faro").at("faro"));
      assertEquals(moved.printed(), back.printed());
    }

    @Test
    void neverLiveIsGivenUp() {
      stored(FARO, Submissions.titled("Faro").asDraft());
      stored(FARO, Submissions.titled("Faro").at("linterna").asDraft());
      assertEquals("articles/faro", stored(OTRO, Submissions.titled("Faro")).path().text());
      takingDown.takeDown(FARO, Precondition.NONE);
      stored(new ArticleId("tercero"), Submissions.titled("Otro").at("linterna"));
    }

    @Test
    void isTakenBackByTheArticleThatPrintedIt() {
      stored(OTRO, Submissions.titled("Faro"));
      assertEquals("articles/faro-2", stored(FARO, Submissions.titled("Faro")).path().text());
      stored(FARO, Submissions.titled("Faro").at("linterna").asDraft());
      takingDown.takeDown(FARO, Precondition.NONE);
      assertEquals("articles/faro-2", stored(FARO, Submissions.titled("Faro")).path().text());
    }

    @Test
    void isTheSameInADryRunAsInTheRealOne() {
      stored(OTRO, Submissions.titled("Faro"));
      var submission = Submissions.titled("Faro").get();
      var rehearsed =
          assertInstanceOf(
              Stored.class, publishing.publish(FARO, submission, Precondition.NONE, true));
      assertEquals("articles/faro-2", rehearsed.article().path().text());
    }

    @Test
    void isOneOfAtMostTwenty() {
      IntStream.rangeClosed(1, 20)
          .forEach(i -> stored(FARO, Submissions.titled("Faro").at("faro-" + i)));
      var invalid =
          assertInstanceOf(
              Publication.Invalid.class, publish(FARO, Submissions.titled("Faro").at("faro-21")));
      assertEquals("/slug", invalid.problems().getFirst().pointer());
      stored(FARO, Submissions.titled("Faro").at("faro-3"));
    }
  }

  @Nested
  class AByline {
    @Test
    void isPrintedAsTheProfileHasIt() {
      memory.write(
          Write.put(
              Item.at(Keys.author(new Slug("clara-ibanez")))
                  .text("name", "Clara Ibáñez Mora")
                  .text("role", "Redactora")
                  .build()));
      var article = stored(FARO, Submissions.titled("Faro").by("clara ibáñez"));
      assertEquals(
          List.of(
              new Author(new Slug("clara-ibanez"), "Clara Ibáñez Mora", Optional.of("Redactora"))),
          article.story().authors());
    }

    @Test
    void keepsTheNameOfASlugThatComesBack() {
      stored(FARO, Submissions.titled("Faro").by("Clara Ibáñez"));
      assertInstanceOf(
          Unchanged.class, publish(FARO, Submissions.titled("Faro").by("clara-ibanez")));
    }
  }

  @Nested
  class TakenDown {
    @Test
    void losesItsTextAndKeepsItsVersionAndPaths() {
      stored(FARO, Submissions.titled("Faro").by("Clara").dated("2026-05-01T00:00:00Z"));
      assertInstanceOf(Publication.TakenDown.class, takingDown.takeDown(FARO, Precondition.NONE));
      var dossier = archive.dossier(FARO).orElseThrow();
      assertEquals(
          new Withdrawn(
              FARO,
              2,
              Optional.of(Instant.parse("2026-05-01T00:00:00Z")),
              Optional.of(new SitePath("articles/faro")),
              List.of(new SitePath("articles/faro"))),
          dossier.head());
      assertEquals(Optional.empty(), dossier.body());
      assertEquals(List.of(), ids(new Listing.Latest()));
      assertEquals(List.of(), ids(new Listing.OfAuthor(new Slug("clara"))));
    }

    @Test
    void comesBackWithAHigherVersionAndItsDate() {
      stored(FARO, Submissions.titled("Faro").dated("2026-05-01T00:00:00Z"));
      takingDown.takeDown(FARO, Precondition.NONE);
      var back = (Stored) publish(FARO, Submissions.titled("Faro"));
      assertTrue(back.created());
      assertEquals(3, back.article().version());
      assertEquals("articles/faro", back.article().path().text());
      assertEquals(
          Optional.of(Instant.parse("2026-05-01T00:00:00Z")), back.article().publishedAt());
      assertEquals("Texto", archive.dossier(FARO).orElseThrow().body().orElseThrow());
    }

    @Test
    void isTakenDownOnce() {
      stored(FARO, Submissions.titled("Faro"));
      takingDown.takeDown(FARO, Precondition.NONE);
      var records = memory.recordsAfter(0).size();
      assertInstanceOf(Publication.TakenDown.class, takingDown.takeDown(FARO, Precondition.NONE));
      assertEquals(records, memory.recordsAfter(0).size());
    }

    @Test
    void isMissingWhereThereWasNone() {
      assertInstanceOf(Publication.Missing.class, takingDown.takeDown(FARO, Precondition.NONE));
    }
  }

  @Nested
  class APrecondition {
    @Test
    void isOfTheVersionThatTheTableHolds() {
      stored(FARO, Submissions.titled("Faro"));
      assertInstanceOf(PreconditionFailed.class, publish(FARO, "Otro", ifMatch(2)));
      assertInstanceOf(Stored.class, publish(FARO, "Otro", ifMatch(1)));
      assertInstanceOf(PreconditionFailed.class, takingDown.takeDown(FARO, ifMatch(1)));
    }

    @Test
    void failsWhereAnotherWriterCameBetween() {
      stored(FARO, Submissions.titled("Faro"));
      table.thenAfter(() -> other("Entre medias"));
      assertInstanceOf(PreconditionFailed.class, publish(FARO, "Otro", ifMatch(1)));
      assertEquals("Entre medias", article(FARO).story().title());
    }

    @Test
    void ifNoneMatchAnyIsForWhatIsNotThere() {
      assertInstanceOf(Stored.class, publish(FARO, "Faro", ifNoneMatchAny()));
      assertInstanceOf(PreconditionFailed.class, publish(FARO, "Otro", ifNoneMatchAny()));
      takingDown.takeDown(FARO, Precondition.NONE);
      assertInstanceOf(Stored.class, publish(FARO, "Otro", ifNoneMatchAny()));
    }
  }

  @Nested
  class WhenThingsGoWrong {
    static List<Outcome> passing() {
      return List.of(new Outcome.Conflict(), new Outcome.Throttled(), new Outcome.Unknown());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void triesAgain(Outcome outcome) {
      table.then(outcome).then(outcome);
      assertInstanceOf(Stored.class, publish(FARO, Submissions.titled("Faro")));
      assertEquals(3, table.transactions());
      assertEquals(1, article(FARO).version());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void givesUpAtLastAndLeavesNothing(Outcome outcome) {
      IntStream.range(0, 20).forEach(_ -> table.then(outcome));
      assertInstanceOf(Publication.Busy.class, publish(FARO, Submissions.titled("Faro")));
      assertEquals(List.of(), memory.recordsAfter(0));
    }

    @Test
    void knowsItsOwnWriteWhoseAnswerWasLost() {
      table.thenLoseTheAnswer();
      var created =
          (Stored)
              publishing.publish(FARO, Submissions.titled("Faro").get(), ifNoneMatchAny(), false);
      assertTrue(created.created());
      assertEquals(1, article(FARO).version());
      table.thenLoseTheAnswer();
      assertInstanceOf(Stored.class, publish(FARO, "Otro", ifMatch(1)));
      table.thenLoseTheAnswer();
      assertInstanceOf(Publication.TakenDown.class, takingDown.takeDown(FARO, ifMatch(2)));
      assertEquals(3, archive.head(FARO).orElseThrow().version());
    }

    @Test
    void triesAgainWhereAnotherWriterCameBetweenAndNoVersionWasNamed() {
      stored(FARO, Submissions.titled("Faro"));
      table.thenAfter(() -> other("Entre medias"));
      assertEquals(3, stored(FARO, Submissions.titled("Otro")).version());
    }

    @Test
    void takesTheNextSlugWhereAnotherArticleTookItJustNow() {
      table.thenAfter(() ->
          publisher(memory)
              .publish(OTRO, Submissions.titled("Faro").get(), Precondition.NONE, false));
      assertEquals("articles/faro-2", stored(FARO, Submissions.titled("Faro")).path().text());
    }
  }

  @Nested
  class LatestPosts {
    @Test
    void givesStretchesAndSaysWhereTheNextBegins() {
      for (var day = 1; day <= 5; day++) {
        stored(
            new ArticleId("a" + day),
            Submissions.titled("Nota " + day).dated("2026-05-0" + day + "T00:00:00Z"));
      }
      var first = latest.newest(new Listing.Latest(), 2, Optional.empty());
      assertEquals(
          List.of("a5", "a4"), first.entries().stream().map(it -> it.key().id().text()).toList());
      var second = latest.newest(new Listing.Latest(), 2, first.next());
      var third = latest.newest(new Listing.Latest(), 2, second.next());
      assertEquals(
          List.of("a1"), third.entries().stream().map(it -> it.key().id().text()).toList());
      assertEquals(Optional.empty(), third.next());
      assertEquals(
          Optional.empty(), latest.newest(new Listing.Latest(), 5, Optional.empty()).next());
    }

    @Test
    void passesOverWhatElseLiesInAnAuthorsPartition() {
      memory.write(
          Write.put(Item.at(Keys.author(new Slug("clara"))).text("name", "Clara").build()));
      stored(FARO, Submissions.titled("Faro").by("Clara"));
      assertEquals(
          1,
          latest
              .newest(new Listing.OfAuthor(new Slug("clara")), 10, Optional.empty())
              .entries()
              .size());
    }
  }

  private Publication publish(ArticleId id, Submissions submission) {
    return publishing.publish(id, submission.get(), Precondition.NONE, false);
  }

  private Publication publish(ArticleId id, String title, Precondition precondition) {
    return publishing.publish(id, Submissions.titled(title).get(), precondition, false);
  }

  private Article stored(ArticleId id, Submissions submission) {
    return assertInstanceOf(Stored.class, publish(id, submission)).article();
  }

  private void other(String title) {
    publisher(memory).publish(FARO, Submissions.titled(title).get(), Precondition.NONE, false);
  }

  private Publishing publisher(MemoryTable on) {
    return new Publishing(on, attempts, now::get, ulids, Locale.of("es"), MADRID);
  }

  private Article article(ArticleId id) {
    Head head = archive.head(id).orElseThrow();
    return assertInstanceOf(Article.class, head);
  }

  private List<ArticleId> ids(Listing listing) {
    return archive.newest(listing, 100).stream().map(it -> it.key().id()).toList();
  }

  private static Listing day(String day) {
    return new Listing.OfDay(LocalDate.parse(day));
  }

  private static Precondition ifMatch(long version) {
    return new Precondition(Optional.of(new Versions.Of(Set.of(version))), Optional.empty());
  }

  private static Precondition ifNoneMatchAny() {
    return new Precondition(Optional.empty(), Optional.of(new Versions.Any()));
  }

  private static Supplier<String> counting() {
    var count = new AtomicInteger();
    return () -> "ULID" + count.incrementAndGet();
  }
}
