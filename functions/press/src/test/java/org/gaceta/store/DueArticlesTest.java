package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.article.State;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueArticlesTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final ArticleId OTRO = new ArticleId("otro");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final String HOUR = "2026-06-01T13:00:00Z";

  private final MemoryTable memory = new MemoryTable();
  private final Hindered hindered = new Hindered(memory);
  private final FaultyTable table = new FaultyTable(hindered);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00Z"));
  private final Attempts attempts = new Attempts(10, _ -> {});
  private final AtomicInteger count = new AtomicInteger();
  private final Publishing publishing =
      new Publishing(memory, attempts, now::get, this::ulid, Locale.of("es"), MADRID);
  private final DueArticles due = clock(table, MADRID);

  @Nested
  class AtItsHour {
    @Test
    void anArticleIsPublishedInItsNextVersionAndNotBefore() {
      put(FARO, Submissions.titled("Faro").alsoAt("/2019/faro").dated(HOUR));
      var scheduled = article(FARO);
      assertEquals(State.SCHEDULED, scheduled.state());
      assertEquals(List.of(), scheduled.printed());
      at("2026-06-01T12:59:59.999Z");
      assertEquals(0, due.carryOut().left());
      assertEquals(scheduled, article(FARO));
      at(HOUR);
      assertEquals(0, due.carryOut().left());
      var published = article(FARO);
      assertEquals(State.PUBLISHED, published.state());
      assertEquals(2, published.version());
      assertEquals(Optional.of(Instant.parse(HOUR)), published.publishedAt());
      assertEquals(List.copyOf(scheduled.owned()), published.printed());
      assertEquals(List.of(FARO), latest());
    }

    @Test
    void itLeavesTheDeskAndTakesItsEndThereInstead() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      put(OTRO, Submissions.titled("Otro").dated(HOUR).until("2026-06-01T15:00:00Z"));
      assertEquals("2026-06-01T13:00:00.000Z", head(FARO).text("deskAt"));
      at(HOUR);
      var _ = due.carryOut();
      assertEquals(Optional.empty(), head(FARO).get("desk"));
      assertEquals(Optional.empty(), head(FARO).get("deskAt"));
      assertEquals("due", head(OTRO).text("desk"));
      assertEquals("2026-06-01T15:00:00.000Z", head(OTRO).text("deskAt"));
    }

    @Test
    void itBearsTheNamesOfItsLastPut() {
      put(FARO, Submissions.titled("Faro").by("Clara Ibáñez").dated(HOUR));
      var byline = article(FARO).story().authors();
      at(HOUR);
      var _ = due.carryOut();
      assertEquals(byline, article(FARO).story().authors());
      assertEquals("Clara Ibáñez", byline.getFirst().name());
    }

    @Test
    void twoOfOneMillisecondAreBothPublished() {
      put(OTRO, Submissions.titled("Otro").dated("2026-06-01T12:30:00.001Z"));
      put(FARO, Submissions.titled("Faro").dated("2026-06-01T12:30:00.001Z"));
      at("2026-06-01T12:30:00.001Z");
      var _ = due.carryOut();
      assertEquals(List.of(OTRO, FARO), latest());
    }

    @ParameterizedTest
    @CsvSource({
      "2026-10-24T21:59:59.999Z, 2026-10-24",
      "2026-10-24T22:00:00.000Z, 2026-10-25",
      "2026-10-25T00:30:00.000Z, 2026-10-25",
      "2026-10-25T01:30:00.000Z, 2026-10-25",
      "2026-10-25T22:59:59.999Z, 2026-10-25",
      "2026-10-25T23:00:00.000Z, 2026-10-26",
      "2027-03-27T22:59:59.999Z, 2027-03-27",
      "2027-03-27T23:00:00.000Z, 2027-03-28",
      "2027-03-28T01:00:00.000Z, 2027-03-28",
      "2027-03-28T21:59:59.999Z, 2027-03-28",
      "2027-03-28T22:00:00.000Z, 2027-03-29"
    })
    void itStandsInTheArchiveOfItsDay(String hour, LocalDate day) {
      put(FARO, Submissions.titled("Faro").dated(hour));
      at(hour);
      assertEquals(0, due.carryOut().left());
      for (var other = day.minusDays(1);
          !other.isAfter(day.plusDays(1));
          other = other.plusDays(1)) {
        assertEquals(other.equals(day), isIn(other, hour), other.toString());
      }
    }

    @Test
    void theZoneOfThatMomentTellsItsDay() {
      var hour = "2026-06-01T22:30:00Z";
      put(FARO, Submissions.titled("Faro").dated(hour));
      at(hour);
      assertEquals(0, clock(memory, ZoneId.of("America/Bogota")).carryOut().left());
      assertTrue(isIn(LocalDate.parse("2026-06-01"), hour));
      at("2026-06-01T23:00:00Z");
      publishing.publish(
          FARO, Submissions.titled("Faro").asDraft().dated(hour).get(), Precondition.NONE, false);
      assertEquals(List.of(), latest());
      assertFalse(isIn(LocalDate.parse("2026-06-01"), hour), "its entries went by their keys");
    }
  }

  @Nested
  class AtItsEnd {
    @Test
    void anArticleGoesBackToTheDeskWithItsTextItsEndAndItsPaths() {
      put(FARO, Submissions.titled("Faro").until(HOUR));
      var published = article(FARO);
      at(HOUR);
      assertEquals(0, due.carryOut().left());
      var draft = article(FARO);
      assertEquals(State.DRAFT, draft.state());
      assertEquals(2, draft.version());
      assertEquals(published.story(), draft.story());
      assertEquals(published.printed(), draft.printed());
      assertEquals(published.publishedAt(), draft.publishedAt());
      assertEquals("draft", head(FARO).text("desk"));
      assertEquals(List.of(), latest());
      assertTrue(memory.get(Keys.body(FARO), true).isPresent());
    }

    @Test
    void anArticleWhoseHourWasMissedPrintsNothing() {
      put(FARO, Submissions.titled("Faro").dated(HOUR).until("2026-06-01T14:00:00Z"));
      at("2026-06-01T14:00:00Z");
      assertEquals(0, due.carryOut().left());
      assertEquals(State.DRAFT, article(FARO).state());
      assertEquals(2, article(FARO).version());
      assertEquals(List.of(), article(FARO).printed());
      assertEquals(List.of(), latest());
    }

    @Test
    void theSameSentAgainWritesNothing() {
      var submission = Submissions.titled("Faro").dated("2026-05-01T00:00:00Z").until(HOUR);
      put(FARO, submission);
      at(HOUR);
      var _ = due.carryOut();
      var records = memory.recordsAfter(0).size();
      assertInstanceOf(
          Publication.Unchanged.class,
          publishing.publish(FARO, submission.get(), Precondition.NONE, false));
      assertEquals(records, memory.recordsAfter(0).size());
    }
  }

  @Nested
  class AfterAnOutage {
    @Test
    void allArePublishedInTheOrderOfTheirHoursThenOfTheirIds() {
      for (var i = 49; i >= 0; i--) {
        var hour = Instant.parse("2026-06-01T12:05:00Z").plusSeconds(60L * (i / 2));
        put(id(i), Submissions.titled("N" + i).dated(hour.toString()));
      }
      at("2026-06-01T13:05:00Z");
      var before = memory.recordsAfter(0).size();
      assertEquals(0, due.carryOut().left());
      assertEquals(
          IntStream.range(0, 50).mapToObj(DueArticlesTest::id).toList(),
          memory.recordsAfter(before).stream()
              .filter(it -> Keys.isHead(it.key()))
              .map(it -> Keys.articleOf(it.key()))
              .toList());
    }

    @Test
    void moreThanAPageOfAnswersArePublished() {
      for (var i = 0; i < 250; i++) {
        put(id(i), Submissions.titled("N" + i).dated(HOUR));
      }
      at("2026-06-01T14:00:00Z");
      assertEquals(new Backlog(250, Duration.ofHours(1), 0, 250), due.carryOut());
      assertEquals(new Backlog(0, Duration.ZERO, 0, 0), due.carryOut());
    }

    @Test
    void whatACallHasNoTimeForIsLeftToTheNextMinute() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      put(OTRO, Submissions.titled("Otro").dated("2026-06-01T13:00:01Z"));
      at("2026-06-01T14:00:00Z");
      table.thenAfter(() -> at("2026-06-01T14:02:00Z"));
      assertEquals(1, due.carryOut().left());
      assertEquals(List.of(FARO), latest());
      assertEquals(0, due.carryOut().left());
    }

    @Test
    void onlyWhatWasDueForMoreThanTwoMinutesIsOverdue() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      put(OTRO, Submissions.titled("Otro").dated("2026-06-01T13:00:01Z"));
      at("2026-06-01T13:02:01Z");
      assertEquals(new Backlog(1, Duration.ofSeconds(121), 0, 2), due.carryOut());
    }
  }

  @Nested
  class ExactlyOnce {
    @Test
    void withTwoClocksAtOnce() throws Exception {
      for (var i = 0; i < 40; i++) {
        put(id(i), Submissions.titled("N" + i).dated(HOUR));
      }
      at(HOUR);
      try (var threads = Executors.newCachedThreadPool()) {
        var one = threads.submit(() -> clock(memory, MADRID).carryOut());
        var other = threads.submit(() -> clock(memory, MADRID).carryOut());
        assertEquals(0, one.get().left() + other.get().left());
      }
      for (var i = 0; i < 40; i++) {
        assertEquals(2, article(id(i)).version());
      }
    }

    @Test
    void whereAnotherClockComesBetween() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      at(HOUR);
      table.thenAfter(() -> assertEquals(0, clock(memory, MADRID).carryOut().left()));
      assertEquals(0, due.carryOut().left());
      assertEquals(2, article(FARO).version());
    }

    @Test
    void whereAnswersAreLost() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      at(HOUR);
      table.thenLoseTheAnswer().then(new Outcome.Unknown());
      assertEquals(0, due.carryOut().left());
      assertEquals(2, article(FARO).version());
      assertEquals(1, table.transactions());
    }

    @Test
    void whereTheTableHadNoCapacityAtFirst() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      at(HOUR);
      table.then(new Outcome.Throttled()).then(new Outcome.Conflict()).then(new Outcome.Unknown());
      assertEquals(0, due.carryOut().left());
      assertEquals(2, article(FARO).version());
    }

    @Test
    void whereTheIndexStillShowsWhatIsDone() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      at(HOUR);
      var late = new LateIndex(memory);
      assertEquals(0, clock(late, MADRID).carryOut().left());
      assertEquals(0, clock(late, MADRID).carryOut().left());
      assertEquals(2, article(FARO).version());
    }

    @Test
    void whereItsHourWasChangedMeanwhile() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      at(HOUR);
      table.thenAfter(() -> put(FARO, Submissions.titled("Faro").dated("2026-06-01T18:00:00Z")));
      assertEquals(0, due.carryOut().left());
      assertEquals(State.SCHEDULED, article(FARO).state());
      assertEquals(2, article(FARO).version());
    }
  }

  @Nested
  class OneThatFails {
    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01T12:30:00.000Z", "2026-06-01T12:30:00", "1"})
    void isLeftAndHoldsNoOtherUp(String at) {
      var corrupt = Item.at(Keys.head(OTRO)).text("state", "scheduled").text("change", "x");
      memory.write(Write.put(corrupt.text("desk", "due").text("deskAt", at).build()));
      memory.write(
          Write.put(
              Item.at(new Key("ARTICLE#ñ", "ARTICLE"))
                  .text("desk", "due")
                  .text("deskAt", at)
                  .build()));
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      at(HOUR);
      assertEquals(2, due.carryOut().left());
      assertEquals(List.of(FARO), latest());
      assertEquals(2, due.carryOut().left());
    }

    @Test
    void forLackOfCapacityIsPublishedByTheNextMinute() {
      put(FARO, Submissions.titled("Faro").dated(HOUR));
      put(OTRO, Submissions.titled("Otro").dated("2026-06-01T13:00:01Z"));
      at("2026-06-01T13:01:00Z");
      hindered.throttled = it -> it.key().equals(Keys.head(FARO));
      assertEquals(1, due.carryOut().left());
      assertEquals(List.of(OTRO), latest());
      hindered.throttled = _ -> false;
      assertEquals(0, due.carryOut().left());
      assertEquals(List.of(OTRO, FARO), latest());
    }
  }

  @Test
  void articlesAndErasuresOfOneSecondAreBothFoundByTheirOwn() {
    put(FARO, Submissions.titled("Faro").dated("2026-06-01T12:00:00.900Z"));
    var erasing = new Erasing(memory, attempts, now::get, this::ulid);
    at("2026-06-01T12:00:00.300Z");
    var note = erasing.request("a@b.example").orElseThrow();
    assertTrue(erasing.carryOut());
    assertTrue(memory.get(Keys.erasure(note), true).orElseThrow().read().flag("again"));
    assertEquals(0, due.carryOut().left());
    assertEquals(State.SCHEDULED, article(FARO).state());
    at("2026-06-01T12:00:00.900Z");
    assertEquals(0, due.carryOut().left());
    assertEquals(State.PUBLISHED, article(FARO).state());
  }

  /// Its index never learns of what was written after it was first asked.
  private static final class LateIndex extends ForwardingTable {
    private Optional<Slice> first = Optional.empty();

    LateIndex(Table table) {
      super(table);
    }

    @Override
    public Slice query(Query query) {
      first = first.or(() -> Optional.of(super.query(query)));
      return first.orElseThrow();
    }
  }

  private DueArticles clock(Table on, ZoneId zone) {
    return new DueArticles(on, attempts, now::get, this::ulid, zone);
  }

  private void put(ArticleId id, Submissions submission) {
    assertInstanceOf(
        Publication.Stored.class,
        publishing.publish(id, submission.get(), Precondition.NONE, false));
  }

  private String ulid() {
    return "%026d".formatted(count.incrementAndGet());
  }

  private void at(String instant) {
    now.set(Instant.parse(instant));
  }

  private static ArticleId id(int number) {
    return new ArticleId("n%03d".formatted(number));
  }

  private Item head(ArticleId id) {
    return memory.get(Keys.head(id), true).orElseThrow();
  }

  private Article article(ArticleId id) {
    return (Article) HeadItem.of(head(id)).head();
  }

  private List<ArticleId> latest() {
    return new Latest(memory)
        .newest(new Listing.Latest(), 100, Optional.empty()).entries().stream()
            .map(it -> it.key().id())
            .toList();
  }

  private boolean isIn(LocalDate day, String hour) {
    var entry = new EntryKey(Instant.parse(hour), FARO);
    return memory.get(Keys.entry(new Listing.OfDay(day), entry), true).isPresent();
  }
}
