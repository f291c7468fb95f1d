package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gaceta.domain.Digest;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.comment.BlockedWords;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.domain.comment.Moderation;
import org.gaceta.domain.comment.Reason;
import org.gaceta.store.CommentAnswer.Accepted;
import org.gaceta.store.CommentAnswer.Same;
import org.gaceta.store.CommentAnswer.TooSoon;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class CommentingTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final SitePath PAGE = new SitePath("articles/el-faro");
  private static final Optional<String> KEY = Optional.of("a-key");
  private static final int HOURS_TO_CLOSE = 48;

  private final MemoryTable memory = new MemoryTable();
  private final Tally table = new Tally(memory);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00Z"));
  private final Attempts attempts = new Attempts(10, _ -> {});
  private final AtomicInteger ulids = new AtomicInteger();
  private final Commenting commenting = commenting(Moderation.HOLD, 0);

  @BeforeEach
  void anArticleIsPublished() {
    publish(FARO, Submissions.titled("El faro"));
  }

  @Nested
  class AnArticle {
    @Test
    void isMissingWhereThereIsNoneOrOnlyADraft() {
      var borrador = new ArticleId("borrador");
      publish(borrador, Submissions.titled("Borrador").asDraft());
      assertInstanceOf(CommentAnswer.Missing.class, send(borrador, "Hola"));
      assertInstanceOf(CommentAnswer.Missing.class, send(new ArticleId("nada"), "Hola"));
    }

    @Test
    void isGoneOnceItWasTakenDown() {
      new TakingDown(memory, attempts, CommentingTest.this::ulid).takeDown(FARO, Precondition.NONE);
      assertInstanceOf(CommentAnswer.Gone.class, send(FARO, "Hola"));
    }

    @Test
    void takesNoCommentsOnceItsDaysHavePassed() {
      var closing = commenting(Moderation.HOLD, 14);
      now.set(now.get().plus(Duration.ofDays(14)).minusSeconds(1));
      assertInstanceOf(Accepted.class, closing.comment(FARO, saying("Uno"), "a", KEY));
      now.set(now.get().plusSeconds(1));
      assertInstanceOf(
          CommentAnswer.Closed.class, closing.comment(FARO, saying("Dos"), "b", Optional.empty()));
    }

    @Test
    void hasTheCommentThatIsAnswered() {
      var first = accepted(send(FARO, "Hola"));
      judge(first.id(), CommentState.APPROVED);
      later(15);
      publish(new ArticleId("otro"), Submissions.titled("Otro"));
      assertInstanceOf(
          CommentAnswer.NothingToReplyTo.class,
          commenting.comment(
              new ArticleId("otro"), answering(first.id(), "Sí"), "a", Optional.empty()));
      var reply =
          accepted(commenting.comment(FARO, answering(first.id(), "Sí"), "a", Optional.empty()));
      assertEquals(Optional.of(first.id()), comment(reply.id()).replyTo());
    }

    @ParameterizedTest
    @EnumSource(value = CommentState.class, mode = Mode.EXCLUDE, names = "APPROVED")
    void hasNothingToAnswerInAStateThatReadersCannotSee(CommentState state) {
      var first = accepted(send(FARO, "Hola"));
      judge(first.id(), state);
      later(15);
      assertInstanceOf(
          CommentAnswer.NothingToReplyTo.class,
          commenting.comment(FARO, answering(first.id(), "Sí"), "a", Optional.empty()));
    }
  }

  @Nested
  class AComment {
    @Test
    void isStoredAsItWasSentAndWaits() {
      var answer = accepted(send(FARO, "Hola"));
      assertEquals(PAGE, answer.page());
      assertEquals(CommentState.PENDING, answer.state());
      var stored = comment(answer.id());
      assertEquals("Nuria", stored.name());
      assertEquals("Nuria@correo.example", stored.email());
      assertEquals(now.get(), stored.submittedAt());
      assertEquals(List.of(Reason.MODERATION), stored.reasons());
    }

    @Test
    void keepsOnlyAHashOfTheToken() {
      send(FARO, "Hola");
      assertTrue(
          memory.recordsAfter(0).stream().noneMatch(it -> it.toString().contains("secret-token")));
    }

    @Test
    void ofATrustedBrowserIsPublishedAtOnceUnlessAWordIsBlocked() {
      var browser = saying("Hola").browser().orElseThrow();
      memory.write(Standings.trust(browser));
      var auto = commenting(Moderation.AUTO, 0);
      assertEquals(
          CommentState.APPROVED,
          accepted(auto.comment(FARO, saying("Hola"), "a", Optional.empty())).state());
      memory.write(Write.put(BlockedWordsItem.toItem(new BlockedWords(List.of("casino")))));
      assertEquals(
          CommentState.PENDING,
          accepted(auto.comment(FARO, saying("Casino"), "b", Optional.empty())).state());
    }

    @Test
    void withTheTextOfAnotherIsRefusedWithTheStateOfThatOne() {
      var first = accepted(send(FARO, "Hola,\nfaro"));
      later(15);
      assertEquals(new Same(first.id(), CommentState.PENDING), send(FARO, "hola, FARO "));
      assertEquals(1, comments().size());
      later(Duration.ofDays(1).toSeconds());
      assertInstanceOf(Accepted.class, send(FARO, "hola, FARO"));
    }

    @Test
    void touchesNoItemOfAnotherCallers() {
      var before = memory.recordsAfter(0).size();
      accepted(commenting.comment(FARO, saying("Uno"), "a", Optional.of("1")));
      accepted(commenting.comment(FARO, saying("Dos"), "b", Optional.of("2")));
      var keys = memory.recordsAfter(before).stream().map(Recorded::key).toList();
      assertEquals(8, keys.stream().distinct().count());
      assertEquals(8, keys.size());
    }

    @Test
    void ofThreeHundredCharactersCostsFourRequestsAndOneUnitForEachItem() {
      var before = memory.recordsAfter(0).size();
      accepted(commenting.comment(FARO, saying("Señales ".repeat(38).strip()), "a", KEY));
      assertEquals(4, table.requests());
      var items = memory.recordsAfter(before).stream().flatMap(it -> it.after().stream()).toList();
      // key, rate; text and comment, twice as much in a transaction; the two indexes
      assertEquals(4, items.size());
      assertTrue(items.stream().allMatch(it -> it.size() <= 1_024), items.toString());
    }
  }

  @Nested
  class ARequestThatComesAgain {
    @Test
    void isAnsweredTheSameAndMakesOneComment() {
      var first = commenting.comment(FARO, saying("Hola"), "a", KEY);
      assertEquals(first, commenting.comment(FARO, saying("Hola"), "a", KEY));
      assertEquals(first, commenting.comment(FARO, saying("Otra cosa"), "a", KEY));
      assertEquals(1, comments().size());
    }

    @Test
    void isAnsweredTheSameAfterAnEditorDecided() {
      var first = accepted(commenting.comment(FARO, saying("Hola"), "a", KEY));
      judge(first.id(), CommentState.APPROVED);
      assertEquals(first, commenting.comment(FARO, saying("Hola"), "a", KEY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void finishesWhatACrashLeft(int write) {
      table.dyingBefore(it -> it == write);
      assertThrows(
          IllegalStateException.class, () -> commenting.comment(FARO, saying("Hola"), "a", KEY));
      table.dyingBefore(_ -> false);
      assertInstanceOf(Accepted.class, commenting.comment(FARO, saying("Hola"), "a", KEY));
      assertEquals(1, comments().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isOneCommentWhenAnAnswerWasLost(int write) {
      table.losing(it -> it == write);
      var answer = accepted(commenting.comment(FARO, saying("Hola"), "a", KEY));
      assertEquals(List.of(answer.id()), comments().stream().map(Comment::id).toList());
    }

    @Test
    void isAnsweredTheSameOnceTheArticleIsClosed() {
      var closing = commenting(Moderation.HOLD, 2);
      later(HOURS_TO_CLOSE * 3_600 - 60);
      var first = closing.comment(FARO, saying("Hola"), "a", KEY);
      later(60);
      assertEquals(first, closing.comment(FARO, saying("Hola"), "a", KEY));
      assertEquals(first, closing.comment(FARO, saying("Otra cosa"), "a", KEY));
      assertEquals(
          new CommentAnswer.Closed(),
          closing.comment(FARO, saying("Hola"), "a", Optional.of("another-key")));
      later(Duration.ofDays(1).toSeconds());
      assertEquals(
          new CommentAnswer.Closed(), closing.comment(FARO, saying("Hola"), "a", KEY), "forgotten");
    }

    @Test
    void isAnsweredTheSameOnceTheArticleIsADraftOrTakenDown() {
      var first = commenting.comment(FARO, saying("Hola"), "a", KEY);
      publish(FARO, Submissions.titled("El faro").asDraft());
      assertEquals(first, commenting.comment(FARO, saying("Hola"), "a", KEY));
      new TakingDown(memory, attempts, CommentingTest.this::ulid).takeDown(FARO, Precondition.NONE);
      assertEquals(first, commenting.comment(FARO, saying("Hola"), "a", KEY));
    }

    @Test
    void isAnsweredTheSameOnceTheCommentThatItAnswersIsGone() {
      var parent = accepted(send(FARO, "Hola"));
      judge(parent.id(), CommentState.APPROVED);
      later(15);
      var first = accepted(commenting.comment(FARO, answering(parent.id(), "Sí"), "a", KEY));
      judge(parent.id(), CommentState.DELETED);
      assertEquals(first, commenting.comment(FARO, answering(parent.id(), "Sí"), "a", KEY));
    }

    @Test
    void isAnsweredTheSameOnceItsCallerHasSentTooMany() {
      var first = accepted(commenting.comment(FARO, saying("Hola"), "a", KEY));
      later(3_601);
      for (var i = 0; i < CommentRules.PER_HOUR; i++) {
        accepted(send(FARO, "Número " + i));
        later(15);
      }
      assertEquals(first, commenting.comment(FARO, saying("Hola"), "a", KEY));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void isRefusedWhereACrashLeftNothingAndTheArticleIsClosedSince(int write) {
      var closing = commenting(Moderation.HOLD, 2);
      later(HOURS_TO_CLOSE * 3_600 - 60);
      table.dyingBefore(it -> it == write);
      assertThrows(
          IllegalStateException.class, () -> closing.comment(FARO, saying("Hola"), "a", KEY));
      table.dyingBefore(_ -> false);
      later(60);
      assertEquals(new CommentAnswer.Closed(), closing.comment(FARO, saying("Hola"), "a", KEY));
      assertEquals(List.of(), comments());
    }

    @Test
    void meansAnotherRequestOnAnotherArticle() {
      publish(new ArticleId("otro"), Submissions.titled("Otro"));
      var first = accepted(commenting.comment(FARO, saying("Hola"), "a", KEY));
      var other = accepted(commenting.comment(new ArticleId("otro"), saying("Hola"), "b", KEY));
      assertTrue(!first.id().equals(other.id()));
    }
  }

  @Nested
  class ACaller {
    @Test
    void waitsFifteenSecondsBetweenTwoComments() {
      accepted(send(FARO, "Uno"));
      later(5);
      assertEquals(new TooSoon(10), send(FARO, "Dos"));
      later(10);
      accepted(send(FARO, "Dos"));
    }

    @Test
    void isNotHeldUpByAnother() {
      accepted(commenting.comment(FARO, saying("Uno"), "a", Optional.empty()));
      accepted(commenting.comment(FARO, saying("Dos"), "b", Optional.empty()));
    }

    @Test
    void sendsTwentyInAnHourAndNoMoreUntilTheFirstIsAnHourOld() {
      for (var i = 0; i < 20; i++) {
        accepted(send(FARO, "Número " + i));
        later(60);
      }
      assertEquals(new TooSoon(2_400), send(FARO, "Uno más"));
      later(2_400);
      accepted(send(FARO, "Uno más"));
      assertInstanceOf(TooSoon.class, send(FARO, "Y otro"));
    }

    @Test
    void isLimitedAlsoWhereTheNoteOfItWasLost() {
      var guard =
          new RateGuard(table, new CommentRules(Moderation.HOLD, 0, Duration.ofSeconds(1), 2));
      for (var i = 1; i <= 2; i++) {
        assertInstanceOf(RateGuard.Answer.Pass.class, guard.pass("a", Comments.id(i), now.get()));
        later(1);
        // as if the second write, which notes that the hour is full, had not come
        memory.write(
            new Write.Update(
                Keys.rate(Digest.of("a")),
                Map.of("next", new Value.Whole(0)),
                Set.of(),
                Condition.NONE));
      }
      assertEquals(new RateGuard.Answer.Wait(3_598), guard.pass("a", Comments.id(3), now.get()));
      assertInstanceOf(RateGuard.Answer.Pass.class, guard.pass("a", Comments.id(2), now.get()));
    }
  }

  private Commenting commenting(Moderation moderation, int closeDays) {
    return new Commenting(
        table,
        attempts,
        now::get,
        this::ulid,
        new CommentRules(moderation, closeDays, CommentRules.PAUSE, CommentRules.PER_HOUR));
  }

  private CommentAnswer send(ArticleId id, String text) {
    return commenting.comment(id, saying(text), "a", Optional.empty());
  }

  private static Contribution saying(String text) {
    return sent(Optional.empty(), text);
  }

  private static Contribution answering(CommentId parent, String text) {
    return sent(Optional.of(parent), text);
  }

  private static Contribution sent(Optional<CommentId> parent, String text) {
    return new Contribution(
        "Nuria",
        "Nuria@correo.example",
        Optional.empty(),
        text,
        parent,
        Optional.of("secret-token"),
        Optional.empty(),
        false);
  }

  private static Accepted accepted(CommentAnswer answer) {
    return assertInstanceOf(Accepted.class, answer);
  }

  private Comment comment(CommentId id) {
    return CommentItem.comment(memory.get(Keys.submitted(FARO, id), true).orElseThrow());
  }

  private void judge(CommentId id, CommentState state) {
    new Moderating(memory, attempts, now::get).judge(FARO, id, state, "arn:editor");
  }

  private List<Comment> comments() {
    return memory
        .query(Query.strongly(Keys.discussion(FARO), Query.Range.ALL, Direction.ASCENDING, 100))
        .items()
        .stream()
        .map(CommentItem::comment)
        .toList();
  }

  private void publish(ArticleId id, Submissions submission) {
    new Publishing(
            memory, attempts, now::get, this::ulid, Locale.of("es"), ZoneId.of("Europe/Madrid"))
        .publish(id, submission.get(), Precondition.NONE, false);
  }

  private void later(long seconds) {
    now.set(now.get().plusSeconds(seconds));
  }

  private String ulid() {
    return "%026d".formatted(ulids.incrementAndGet());
  }
}
