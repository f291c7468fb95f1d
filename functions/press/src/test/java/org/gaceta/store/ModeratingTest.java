package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.comment.Queue;
import org.gaceta.domain.comment.Standing;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeratingTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final CommentId ID = Comments.id(2);
  private static final String BROWSER = "a-hash-of-its-token";
  private static final Instant NOW = Instant.parse("2026-06-02T08:00:00Z");

  private final MemoryTable memory = new MemoryTable();
  private final Tally table = new Tally(memory);
  private final Moderating moderating = new Moderating(table, new Attempts(5, _ -> {}), () -> NOW);
  private final ModerationQueue queue = new ModerationQueue(memory, () -> NOW);

  @Nested
  class AVerdict {
    @ParameterizedTest
    @EnumSource(CommentState.class)
    void leadsFromEveryStateToEveryOther(CommentState from) {
      for (var to : CommentState.values()) {
        put(Comments.in(from));
        assertEquals(new VerdictAnswer.Done(to), judge(to));
        assertEquals(new VerdictAnswer.Done(to), judge(to), "repeated");
        var was = Comments.in(from);
        var expected =
            new Comment(
                FARO,
                ID,
                was.name(),
                was.email(),
                was.website(),
                was.text(),
                was.replyTo(),
                was.submittedAt(),
                to,
                was.reasons(),
                was.browser(),
                was.shown(),
                Optional.of(new Comment.Verdict("arn:editor", NOW)),
                false);
        // as if it had been put in this state: the indexes and the expiry too
        assertEquals(
            Optional.of(CommentItem.toItem(expected)), memory.get(Keys.submitted(FARO, ID), true));
      }
    }

    @ParameterizedTest
    @EnumSource(CommentState.class)
    void findsNoCommentThatIsNotThere(CommentState state) {
      assertInstanceOf(VerdictAnswer.Missing.class, judge(state));
      assertEquals(List.of(), memory.recordsAfter(0));
    }

    @ParameterizedTest
    @EnumSource(CommentState.class)
    void bringsNoErasedCommentBack(CommentState state) {
      put(Comments.in(CommentState.DELETED));
      memory.write(
          new Write.Update(
              Keys.submitted(FARO, ID),
              Map.of("erasedAt", new Value.Text(NOW.toString())),
              Set.of(),
              Condition.NONE));
      var before = memory.recordsAfter(0).size();
      assertInstanceOf(VerdictAnswer.Missing.class, judge(state));
      assertEquals(before, memory.recordsAfter(0).size());
    }

    @Test
    void isOneWriteOfTheCommentAndOneOfTheStanding() {
      put(Comments.in(CommentState.PENDING));
      var before = memory.recordsAfter(0).size();
      judge(CommentState.APPROVED);
      assertEquals(2, memory.recordsAfter(before).size());
      assertEquals(2, table.requests());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void holdsWhenAnAnswerWasLost(int write) {
      put(Comments.in(CommentState.PENDING));
      table.losing(it -> it == write);
      assertInstanceOf(VerdictAnswer.Done.class, judge(CommentState.SPAM));
      assertEquals(Optional.of(Standing.HELD), standing());
    }
  }

  @Nested
  class ABrowser {
    @Test
    void isTrustedOnceACommentOfItsWasApproved() {
      put(Comments.in(CommentState.PENDING));
      judge(CommentState.APPROVED);
      assertEquals(Optional.of(Standing.TRUSTED), standing());
    }

    @Test
    void isHeldWhicheverVerdictComesFirst() {
      put(Comments.in(CommentState.PENDING));
      judge(CommentState.SPAM);
      assertEquals(new VerdictAnswer.Done(CommentState.APPROVED), judge(CommentState.APPROVED));
      assertEquals(Optional.of(Standing.HELD), standing());
      memory.write(Write.delete(Keys.commenter(BROWSER)));
      judge(CommentState.APPROVED);
      judge(CommentState.SPAM);
      assertEquals(Optional.of(Standing.HELD), standing());
    }

    @ParameterizedTest
    @EnumSource(
        value = CommentState.class,
        names = {"PENDING", "DELETED"})
    void isNeitherForAnyOtherVerdict(CommentState state) {
      put(Comments.in(CommentState.APPROVED));
      judge(state);
      assertEquals(Optional.empty(), standing());
    }

    @Test
    void isTrustedTooLittleAfterACrashAndRightWhenTheVerdictIsRepeated() {
      put(Comments.in(CommentState.PENDING));
      for (var verdict : List.of(CommentState.APPROVED, CommentState.SPAM)) {
        table.dyingBefore(it -> it == 2);
        assertThrows(IllegalStateException.class, () -> judge(verdict));
        assertTrue(standing().filter(Standing.TRUSTED::equals).isEmpty());
        table.dyingBefore(_ -> false);
        judge(verdict);
        assertTrue(standing().isPresent());
      }
    }
  }

  @Nested
  class TheQueue {
    @Test
    void goesOnWhereItStoppedOldestFirst() {
      for (var i = 1; i <= 7; i++) {
        put(numbered(i, new ArticleId(i % 2 == 0 ? "faro" : "a.~-b"), CommentState.PENDING));
      }
      put(numbered(8, FARO, CommentState.SPAM));
      var seen = new ArrayList<CommentId>();
      Optional<Place> after = Optional.empty();
      do {
        var stretch = queue.stretch(Queue.Of.PENDING, 3, after);
        seen.addAll(stretch.comments().stream().map(Comment::id).toList());
        after = stretch.next();
      } while (after.isPresent());
      assertEquals(List.of(1, 2, 3, 4, 5, 6, 7).stream().map(Comments::id).toList(), seen);
      assertEquals(Optional.empty(), queue.stretch(Queue.Of.PENDING, 7, Optional.empty()).next());
    }

    @Test
    void holdsNothingThatWasDecided() {
      put(Comments.in(CommentState.PENDING));
      judge(CommentState.APPROVED);
      assertEquals(List.of(), queue.stretch(Queue.Of.PENDING, 10, Optional.empty()).comments());
    }

    @Test
    void leavesOutWhatTheTableIsAboutToForget() {
      put(Comments.in(CommentState.SPAM));
      assertEquals(1, queue.stretch(Queue.Of.SPAM, 10, Optional.empty()).comments().size());
      var later = new ModerationQueue(memory, () -> Instant.parse("2026-09-01T00:00:00Z"));
      assertEquals(List.of(), later.stretch(Queue.Of.SPAM, 10, Optional.empty()).comments());
    }
  }

  private VerdictAnswer judge(CommentState state) {
    return moderating.judge(FARO, ID, state, "arn:editor");
  }

  private void put(Comment comment) {
    memory.write(Write.put(CommentItem.toItem(comment)));
  }

  private Optional<Standing> standing() {
    return memory.get(Keys.commenter(BROWSER), true).map(Standings::standing);
  }

  private static Comment numbered(int number, ArticleId article, CommentState state) {
    var comment = Comments.in(state);
    return new Comment(
        article,
        Comments.id(number),
        comment.name(),
        comment.email(),
        comment.website(),
        comment.text(),
        comment.replyTo(),
        comment.submittedAt(),
        state,
        comment.reasons(),
        comment.browser(),
        false,
        Optional.empty(),
        false);
  }
}
