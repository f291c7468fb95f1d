package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Outcome;
import org.junit.jupiter.api.Test;

class SettlerTest {
  private static final ArticleId FARO = new ArticleId("faro");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ToSettle WORK = new ToSettle(Set.of(FARO), Set.of(), Set.of());

  private final MemoryTable memory = new MemoryTable();
  private final FaultyTable table = new FaultyTable(memory);
  private final Attempts attempts = new Attempts(10, _ -> {});
  private final Settler settler = new Settler(table, attempts, MADRID);
  private final Publishing publishing =
      new Publishing(
          memory,
          attempts,
          () -> Instant.parse("2026-06-01T12:00:00Z"),
          () -> "ULID",
          Locale.of("es"),
          MADRID);

  @Test
  void writesNothingWhereAllIsAsItShouldBe() {
    publish("Clara");
    assertTrue(settler.settle(WORK));
    var records = memory.recordsAfter(0).size();
    assertTrue(settler.settle(WORK));
    assertEquals(records, memory.recordsAfter(0).size());
    assertEquals(1, table.transactions());
  }

  @Test
  void looksAgainWhereAnotherSettlerCameBefore() {
    publish("Clara");
    table.thenAfter(() -> new Settler(memory, attempts, MADRID).settle(WORK));
    assertTrue(settler.settle(WORK));
    assertEquals(1, count("clara"));
  }

  @Test
  void isRightOnceWokenAgainWhereTheHeadChangedMeanwhile() {
    publish("Clara");
    settler.settle(WORK);
    publish("Tomás");
    // it holds Tomás while the article goes back to Clara, whose record finds nothing to do
    table.thenAfter(() -> {
      publish("Clara");
      new Settler(memory, attempts, MADRID).settle(WORK);
    });
    settler.settle(WORK);
    // the record of its own commit wakes it
    assertTrue(settler.settle(WORK));
    assertEquals(1, count("clara"));
    assertEquals(0, count("tomas"));
  }

  @Test
  void countsOnceWhereTheAnswerWasLost() {
    publish("Clara");
    table.thenLoseTheAnswer();
    assertTrue(settler.settle(WORK));
    assertEquals(1, count("clara"));
  }

  @Test
  void saysSoWhereItCouldNotBeDone() {
    publish("Clara");
    IntStream.range(0, 20).forEach(_ -> table.then(new Outcome.Conflict()));
    assertFalse(settler.settle(WORK));
    assertTrue(memory.get(Keys.authorCounts(new Slug("clara")), true).isEmpty());
  }

  private void publish(String author) {
    publishing.publish(FARO, Submissions.titled("Faro").by(author).get(), Precondition.NONE, false);
  }

  private long count(String author) {
    return memory
        .get(Keys.authorCounts(new Slug(author)), true)
        .map(it -> SettledItems.authorCounts(it).articles())
        .orElse(0L);
  }
}
