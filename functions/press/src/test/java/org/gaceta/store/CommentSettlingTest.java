package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentSettlingTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Instant NOW = Instant.parse("2026-06-30T23:30:00Z");

  private final MemoryTable memory = new MemoryTable();
  private final FaultyTable table = new FaultyTable(memory);
  private final Attempts attempts = new Attempts(10, _ -> {});
  private final Settler settler = new Settler(table, attempts, MADRID);
  private final Moderating moderating = new Moderating(memory, attempts, () -> NOW);
  private int ulids;
  private final Publishing publishing =
      new Publishing(memory, attempts, () -> NOW, () -> "ULID" + ulids++, Locale.of("es"), MADRID);

  @BeforeEach
  void anArticle() {
    publish(FARO, Submissions.titled("Faro"));
    settle();
  }

  @Nested
  class AnApprovedComment {
    @Test
    void isShownCountedAndRanksItsArticleInItsMonth() {
      put(FARO, 1, CommentState.APPROVED);
      settle(1);
      assertEquals(List.of(Comments.id(1)), shown());
      assertEquals(1, count());
      // half past eleven in London is July in Madrid
      assertEquals(List.of("0000000001#faro"), ranking("2026-07"));
    }

    @ParameterizedTest
    @EnumSource(value = CommentState.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void isNoMoreOnceItIsJudgedOtherwise(CommentState state) {
      put(FARO, 1, CommentState.APPROVED);
      put(FARO, 2, CommentState.APPROVED);
      settle(1, 2);
      judge(1, state);
      settle(1);
      assertEquals(List.of(Comments.id(2)), shown());
      assertEquals(1, count());
      assertEquals(List.of("0000000001#faro"), ranking("2026-07"));
      judge(1, CommentState.APPROVED);
      settle(1);
      assertEquals(List.of("0000000002#faro"), ranking("2026-07"));
    }

    @Test
    void keepsNothingPrivateInItsCopy() {
      put(FARO, 1, CommentState.APPROVED);
      settle(1);
      var copy = memory.get(Keys.published(FARO, Comments.id(1)), true).orElseThrow();
      assertEquals(
          Set.of("pk", "sk", "name", "website", "text", "replyTo", "submittedAt"),
          copy.attributes().keySet());
      assertTrue(!copy.toString().toLowerCase(Locale.ROOT).contains("nuria@"));
    }

    @Test
    void leavesNoRowBehindWhenItWasTheLast() {
      put(FARO, 1, CommentState.APPROVED);
      settle(1);
      judge(1, CommentState.SPAM);
      settle(1);
      assertEquals(List.of(), ranking("2026-07"));
      assertEquals(0, count());
    }
  }

  @Nested
  class ABurst {
    @Test
    void of48IsSettledInOneTransaction() {
      var before = table.transactions();
      settle(burst(FARO, 48));
      assertEquals(1, table.transactions() - before);
      assertEquals(48, count());
      assertEquals(48, shown().size());
    }

    @Test
    void ofMoreThanATransactionHoldsIsSettledInSeveral() {
      var before = table.transactions();
      settle(burst(FARO, 130));
      assertEquals(3, table.transactions() - before);
      assertEquals(130, count());
      assertEquals(List.of("0000000130#faro"), ranking("2026-07"));
    }

    @Test
    void onSeveralArticlesSharesATransaction() {
      var places = new HashSet<Place>();
      for (var i = 0; i < 10; i++) {
        var id = new ArticleId("n" + i);
        publish(id, Submissions.titled("Nota " + i));
        places.addAll(burst(id, 3));
      }
      settler.settle(new ToSettle(ids(places), Set.of(), Set.of()));
      var before = table.transactions();
      settle(places);
      assertEquals(1, table.transactions() - before);
      assertEquals(10, ranking("2026-07").size());
    }

    @Test
    void besideAnArticlesFiveNewAuthorsIsSettledToo() {
      publish(FARO, Submissions.titled("Faro").by("A", "B", "C", "D", "E"));
      settle(burst(FARO, 60));
      assertEquals(60, count());
      assertEquals(5, rows("RANK#authors").size());
    }
  }

  @Nested
  class AnArticle {
    @BeforeEach
    void withAComment() {
      put(FARO, 1, CommentState.APPROVED);
      settle(1);
    }

    @Test
    void keepsItsCountAndLosesItsRowWhileNobodyCanReadIt() {
      publish(FARO, Submissions.titled("Faro").asDraft());
      settle();
      assertEquals(1, count());
      assertEquals(List.of(), ranking("2026-07"));
      publish(FARO, Submissions.titled("Faro"));
      settle();
      assertEquals(List.of("0000000001#faro"), ranking("2026-07"));
    }

    @Test
    void isRankedInAnotherMonthOnceItIsDatedThere() {
      publish(FARO, Submissions.titled("Faro").dated("2026-05-01T10:00:00Z"));
      settle();
      assertEquals(List.of(), ranking("2026-07"));
      assertEquals(List.of("0000000001#faro"), ranking("2026-05"));
    }

    @Test
    void hasARowThatShowsItsNewTitle() {
      publish(FARO, Submissions.titled("El faro"));
      settle();
      assertEquals("El faro", rows("RANK#commented#2026-07").getFirst().text("title"));
    }
  }

  @Nested
  class WhereOthersCameBefore {
    @Test
    void aCommentThatWasJudgedMeanwhileIsReadAgain() {
      put(FARO, 1, CommentState.APPROVED);
      table.thenAfter(() -> judge(1, CommentState.SPAM));
      settle(1);
      assertEquals(List.of(), shown());
      assertEquals(0, count());
    }

    @Test
    void aCommentThatWasSettledMeanwhileIsCountedOnce() {
      put(FARO, 1, CommentState.APPROVED);
      table.thenAfter(() -> new Settler(memory, attempts, MADRID).settle(work(1)));
      settle(1);
      assertEquals(1, count());
    }

    @Test
    void anotherCommentThatWasSettledMeanwhileIsCountedToo() {
      put(FARO, 1, CommentState.APPROVED);
      put(FARO, 2, CommentState.APPROVED);
      table.thenAfter(() -> new Settler(memory, attempts, MADRID).settle(work(2)));
      settle(1);
      assertEquals(2, count());
      assertEquals(2, shown().size());
    }

    @Test
    void oneWhoseAnswerWasLostIsCountedOnce() {
      put(FARO, 1, CommentState.APPROVED);
      table.thenLoseTheAnswer();
      settle(1);
      assertEquals(1, count());
    }

    @Test
    void aConflictIsTriedAgain() {
      put(FARO, 1, CommentState.APPROVED);
      table.then(new Outcome.Conflict()).then(new Outcome.Throttled());
      settle(1);
      assertEquals(1, count());
    }
  }

  @Test
  void aCommentThatIsNotThereAsksForNothing() {
    var before = memory.recordsAfter(0).size();
    settle(1);
    assertEquals(before, memory.recordsAfter(0).size());
  }

  private void publish(ArticleId id, Submissions submission) {
    var answer = publishing.publish(id, submission.get(), Precondition.NONE, false);
    assertInstanceOf(Publication.Stored.class, answer);
  }

  private void put(ArticleId article, int number, CommentState state) {
    memory.write(Write.put(CommentItem.toItem(Comments.in(article, number, state))));
  }

  private Set<Place> burst(ArticleId article, int comments) {
    var places = new HashSet<Place>();
    for (var i = 1; i <= comments; i++) {
      put(article, i, CommentState.APPROVED);
      places.add(new Place(article, Comments.id(i)));
    }
    return places;
  }

  private void judge(int number, CommentState state) {
    assertEquals(
        new VerdictAnswer.Done(state),
        moderating.judge(FARO, Comments.id(number), state, "editor"));
  }

  private void settle(int... numbers) {
    assertTrue(settler.settle(work(numbers)));
  }

  private void settle(Set<Place> places) {
    assertTrue(settler.settle(new ToSettle(Set.of(), Set.of(), places)));
  }

  private static ToSettle work(int... numbers) {
    var places = new HashSet<Place>();
    IntStream.of(numbers).forEach(it -> places.add(new Place(FARO, Comments.id(it))));
    return new ToSettle(numbers.length == 0 ? Set.of(FARO) : Set.of(), Set.of(), places);
  }

  private static Set<ArticleId> ids(Set<Place> places) {
    var ids = new HashSet<ArticleId>();
    places.forEach(it -> ids.add(it.article()));
    return ids;
  }

  private List<CommentId> shown() {
    return memory
        .query(Query.strongly(Keys.article(FARO), Keys.COMMENTS, Direction.ASCENDING, 200))
        .items()
        .stream()
        .map(it -> Keys.commentOf(it.key()))
        .toList();
  }

  private long count() {
    return SettledItems.count(memory.get(Keys.counts(FARO), true));
  }

  private List<String> ranking(String month) {
    return rows("RANK#commented#" + month).stream().map(it -> it.key().sk()).toList();
  }

  private List<Item> rows(String pk) {
    return memory.query(Query.strongly(pk, Range.ALL, Direction.DESCENDING, 100)).items();
  }
}
