package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.gaceta.domain.site.Collection;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;

class TurningDayTest {
  private final MemoryTable memory = new MemoryTable();
  private final Hindered hindered = new Hindered(memory);
  private final Tally table = new Tally(hindered);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T21:59:59Z"));
  private final TurningDay day =
      new TurningDay(table, new Attempts(5, _ -> {}), now::get, ZoneId.of("Europe/Madrid"));

  @Test
  void isTodayWhereTheNewsroomIs() {
    assertTrue(day.turn());
    assertEquals(List.of("2026-06-01"), days());
    now.set(now.get().plusSeconds(1));
    assertTrue(day.turn());
    assertEquals(List.of("2026-06-01", "2026-06-02"), days());
  }

  @Test
  void writesNothingWhileItIsTheSameDay() {
    day.turn();
    day.turn();
    assertEquals(1, days().size());
    assertEquals(3 + 1, table.requests());
  }

  @Test
  void comesThroughEveryDayThatItMissed() {
    put("2026-02-27");
    assertTrue(day.turn());
    assertEquals(95, days().size());
    assertEquals(List.of("2026-02-27", "2026-02-28", "2026-03-01"), days().subList(0, 3));
    assertEquals("2026-06-01", days().getLast());
  }

  @Test
  void neverTurnsBack() {
    put("2026-06-03");
    assertTrue(day.turn());
    assertEquals(List.of("2026-06-03"), days());
  }

  @Test
  void isTurnedByTwoClocksAsByOne() throws Exception {
    put("2026-01-01");
    try (var threads = Executors.newCachedThreadPool()) {
      var one = threads.submit(day::turn);
      var other = threads.submit(day::turn);
      assertTrue(one.get() && other.get());
    }
    assertEquals(days().stream().distinct().sorted().toList(), days());
    assertEquals("2026-06-01", days().getLast());
  }

  @Test
  void goesOnAfterACrashAndWhereAnswersAreLost() {
    put("2026-05-20");
    table.dyingBefore(it -> it == 4);
    assertThrows(IllegalStateException.class, day::turn);
    table.dyingBefore(_ -> false).losing(it -> it % 2 == 0);
    assertTrue(day.turn());
    assertEquals(13, days().size());
    assertEquals("2026-06-01", days().getLast());
  }

  @Test
  void saysSoWhereTheTableHasNoCapacity() {
    hindered.throttled = _ -> true;
    assertFalse(day.turn());
  }

  @Test
  void isACollectionOfItsOwn() {
    assertEquals(new Collection.Today(), KeyReader.collection(Keys.TODAY));
  }

  private void put(String text) {
    memory.write(Write.put(TodayItem.toItem(LocalDate.parse(text))));
  }

  private List<String> days() {
    return memory.recordsAfter(0).stream()
        .map(Recorded::after)
        .map(it -> it.orElseThrow().text("day"))
        .toList();
  }
}
