package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Queue;
import org.gaceta.domain.site.Collection;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErasingTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final String NURIA = "Nuria@Correo.example";

  private final MemoryTable memory = new MemoryTable();
  private final Hindered hindered = new Hindered(memory);
  private final Tally table = new Tally(hindered);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00.250Z"));
  private final AtomicInteger ulids = new AtomicInteger();
  private final Attempts attempts = new Attempts(5, _ -> {});
  private final Erasing erasing =
      new Erasing(table, attempts, now::get, () -> "%026d".formatted(ulids.incrementAndGet()));

  @Nested
  class AComment {
    @ParameterizedTest
    @EnumSource(CommentState.class)
    void keepsNothingOfItsWriterWhateverItsState(CommentState state) {
      put(1, NURIA, state);
      erase();
      var left = comment(1);
      assertTrue(left.erased());
      assertEquals(CommentState.DELETED, left.state());
      assertEquals("", left.name() + left.email() + left.text());
      assertEquals(Optional.empty(), left.website());
      assertEquals(Optional.empty(), left.browser());
      var item = item(1);
      for (var trace : List.of("nuria", "correo", "anoche", "a-hash-of-its-token", "links")) {
        assertFalse(item.toString().toLowerCase(Locale.ROOT).contains(trace), trace);
      }
      for (var index : Index.values()) {
        assertEquals(Optional.empty(), item.get(index.partition()));
        assertEquals(Optional.empty(), item.get(index.sort()));
      }
      assertEquals(now.get().getEpochSecond() + 90 * 86_400, item.read().number("expiresAt"));
    }

    @Test
    void leavesToTheSettlerWhetherItIsShown() {
      var was = Comments.in(CommentState.APPROVED);
      var item = CommentItem.toItem(was).attributes();
      var shown = Item.at(Keys.submitted(was.article(), was.id()));
      item.forEach(shown::put);
      memory.write(Write.put(shown.flag("shown", true).build()));
      erase();
      assertTrue(comment(2).shown());
      assertFalse(comment(2).isToBeShown());
    }

    @Test
    void ofAnotherAddressStays() {
      put(1, NURIA, CommentState.APPROVED);
      put(2, "nuria@correo.example.org", CommentState.APPROVED);
      var other = item(2);
      erase();
      assertEquals(other, item(2));
    }

    @Test
    void isFoundHoweverTheAddressIsTyped() {
      put(1, "NURIA@correo.EXAMPLE", CommentState.PENDING);
      erase();
      assertTrue(comment(1).erased());
    }

    @Test
    void thatTheTableIsAboutToForgetIsErasedToo() {
      put(1, NURIA, CommentState.SPAM);
      now.set(Instant.parse("2027-01-01T00:00:00Z"));
      erase();
      assertTrue(comment(1).erased());
    }

    @Test
    void isErasedOnce() {
      put(1, NURIA, CommentState.PENDING);
      erase();
      var first = item(1);
      now.set(now.get().plusSeconds(3_600));
      memory.write(Blanking.of(first.key(), now.get()));
      assertEquals(first, item(1));
    }

    @Test
    void thatIsNotThereIsNotMade() {
      memory.write(Blanking.of(Keys.submitted(FARO, Comments.id(7)), now.get()));
      assertEquals(List.of(), memory.recordsAfter(0));
    }

    @Test
    void staysErasedWhateverAnEditorSaysLate() {
      put(1, NURIA, CommentState.PENDING);
      erase();
      var erased = item(1);
      var moderating = new Moderating(memory, attempts, now::get);
      for (var state : CommentState.values()) {
        assertInstanceOf(
            VerdictAnswer.Missing.class,
            moderating.judge(FARO, Comments.id(1), state, "arn:editor"));
      }
      assertEquals(erased, item(1));
      var queue = new ModerationQueue(memory, now::get);
      assertEquals(List.of(), queue.stretch(Queue.Of.PENDING, 10, Optional.empty()).comments());
    }

    @Test
    void isErasedAlsoWhereAnEditorDecidedAfterTheRequest() {
      put(1, NURIA, CommentState.PENDING);
      erasing.request(NURIA);
      new Moderating(memory, attempts, now::get)
          .judge(FARO, Comments.id(1), CommentState.APPROVED, "arn:editor");
      assertTrue(erasing.carryOut());
      assertFalse(comment(1).isToBeShown());
      assertEquals(Optional.of("arn:editor"), comment(1).judgedBy().map(Comment.Verdict::editor));
    }
  }

  @Nested
  class AnErasure {
    @Test
    void isDueAtOnceAgainAMinuteLaterAndThenForgotten() {
      erasing.request(NURIA);
      assertEquals(List.of("2026-06-01T12:00:00.250Z"), due());
      assertTrue(erasing.carryOut());
      assertEquals(1, due().size());
      assertTrue(erasing.carryOut());
      assertEquals(1, due().size(), "not due yet");
      aMinuteLater();
      assertTrue(erasing.carryOut());
      assertEquals(List.of(), due());
      assertEquals(Optional.empty(), memory.get(Keys.erasure("%026d".formatted(1)), true));
    }

    @Test
    void findsACommentThatTheIndexDidNotShowAtFirst() {
      put(1, NURIA, CommentState.PENDING);
      hindered.hidden = Keys.submitted(FARO, Comments.id(1))::equals;
      erase();
      assertFalse(comment(1).erased());
      hindered.hidden = _ -> false;
      aMinuteLater();
      assertTrue(erasing.carryOut());
      assertTrue(comment(1).erased());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isFinishedByTheNextMinuteAfterACrash(int write) {
      put(1, NURIA, CommentState.PENDING);
      put(2, NURIA, CommentState.APPROVED);
      put(3, NURIA, CommentState.SPAM);
      erasing.request(NURIA);
      table.dyingBefore(it -> it == write);
      assertThrows(IllegalStateException.class, erasing::carryOut);
      table.dyingBefore(_ -> false);
      assertEquals(1, due().size());
      assertTrue(erasing.carryOut());
      for (var i = 1; i <= 3; i++) {
        assertTrue(comment(i).erased());
      }
      aMinuteLater();
      table.dyingBefore(it -> it == 1);
      assertThrows(IllegalStateException.class, erasing::carryOut);
      table.dyingBefore(_ -> false);
      assertTrue(erasing.carryOut());
      assertEquals(List.of(), due());
    }

    @Test
    void isDoneWhereAnswersAreLost() {
      put(1, NURIA, CommentState.PENDING);
      table.losing(it -> it % 2 == 1);
      erase();
      aMinuteLater();
      assertTrue(erasing.carryOut());
      assertTrue(comment(1).erased());
      assertEquals(List.of(), due());
    }

    @Test
    void goesThroughEveryPageOfItsComments() {
      for (var i = 1; i <= 250; i++) {
        put(i, NURIA, CommentState.APPROVED);
      }
      erase();
      for (var i = 1; i <= 250; i++) {
        assertTrue(comment(i).erased(), "comment " + i);
      }
    }

    @Test
    void waitsForTheNextMinuteWhereTheTableHasNoCapacityAndHoldsNoOtherUp() {
      put(1, NURIA, CommentState.PENDING);
      put(2, "otro@correo.example", CommentState.PENDING);
      erasing.request(NURIA);
      erasing.request("otro@correo.example");
      hindered.throttled = it -> it.key().equals(Keys.submitted(FARO, Comments.id(1)));
      assertFalse(erasing.carryOut());
      assertTrue(comment(2).erased());
      assertEquals(2, due().size());
      hindered.throttled = _ -> false;
      assertTrue(erasing.carryOut());
      assertTrue(comment(1).erased());
    }

    @Test
    void isNotNotedWhereTheTableHasNoCapacity() {
      hindered.throttled = _ -> true;
      assertEquals(Optional.empty(), erasing.request(NURIA));
    }

    @Test
    void isCarriedOutByTwoClocksAsByOne() throws Exception {
      for (var i = 1; i <= 250; i++) {
        put(i, NURIA, CommentState.APPROVED);
      }
      erasing.request(NURIA);
      var before = memory.recordsAfter(0).size();
      try (var threads = Executors.newCachedThreadPool()) {
        var one = threads.submit(erasing::carryOut);
        var other = threads.submit(erasing::carryOut);
        assertTrue(one.get() && other.get());
      }
      assertEquals(251, memory.recordsAfter(before).size());
      assertEquals(1, due().size());
    }

    @Test
    void leavesAloneWhatElseIsDue() {
      var article = Item.at(new Key("ARTICLE#faro", "ARTICLE")).text("desk", "due");
      memory.write(Write.put(article.text("deskAt", "2026-06-01T00:00:00.000Z").build()));
      erase();
      assertEquals(2, due().size());
    }

    @Test
    void isDueWhateverTheWidthOfItsInstant() {
      var note =
          Item.at(Keys.erasure("%026d".formatted(9))).text("email", NURIA.toLowerCase(Locale.ROOT));
      memory.write(
          Write.put(note.text("desk", "due").text("deskAt", "2026-06-01T11:59:59Z").build()));
      put(1, NURIA, CommentState.PENDING);
      assertTrue(erasing.carryOut());
      assertTrue(comment(1).erased());
    }

    @Test
    void isNothingThatAPageShowsAndTellsNobodyWhose() {
      var item = ErasureItem.toItem("%026d".formatted(1), NURIA, now.get());
      assertEquals(
          new Collection.Unprinted(),
          StreamRecords.change(item.key(), Optional.empty(), Optional.of(item)).where());
      assertEquals("ERASURE#%026d".formatted(1), ErasureItem.of(item).toString());
    }
  }

  private void erase() {
    assertTrue(erasing.request(NURIA).isPresent());
    assertTrue(erasing.carryOut());
  }

  private void aMinuteLater() {
    now.set(now.get().plusSeconds(59));
  }

  private void put(int number, String email, CommentState state) {
    memory.write(Write.put(CommentItem.toItem(Comments.from(number, email, state))));
  }

  private Item item(int number) {
    return memory.get(Keys.submitted(FARO, Comments.id(number)), true).orElseThrow();
  }

  private Comment comment(int number) {
    return CommentItem.comment(item(number));
  }

  private List<String> due() {
    return memory
        .query(
            new Query(
                new Partition.OfIndex(Index.DESK, "due"),
                Range.ALL,
                Direction.ASCENDING,
                10,
                Optional.empty(),
                false))
        .items()
        .stream()
        .map(it -> it.text("deskAt"))
        .toList();
  }
}
