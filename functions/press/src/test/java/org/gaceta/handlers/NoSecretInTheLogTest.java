package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gaceta.handlers.telemetry.CapturedLog;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Drives all functions with what nobody may read in a log, each piece of it marked.
class NoSecretInTheLogTest {
  private static final String MARK = "SECRETO";

  private final CapturedLog log = new CapturedLog();
  private final List<String> thrown = new ArrayList<>();
  private final Newsroom newsroom =
      new Newsroom(
          Map.of(
              "ORIGIN_SECRET", "origen-SECRETO",
              "COMMENT_PAUSE_SECONDS", "0",
              "COMMENTS_PER_HOUR", "1000"));
  private final MarkedCalls calls = new MarkedCalls(newsroom, thrown::add);

  @AfterEach
  void end() {
    log.close();
  }

  @Test
  void isWrittenWhereAllIsWell() {
    assertEquals(2, calls.all() / 100);
    assertNothingIsSaid();
  }

  @Test
  void isWrittenWhereTheTableDoesNotAnswer() {
    var _ = calls.all();
    newsroom.through(table -> new Quoting(table, _ -> new Unavailable("no answer")));
    assertEquals(5, calls.all() / 100);
    assertNothingIsSaid();
  }

  @Test
  void isWrittenWhereAFaultQuotesAllThatThereIs() {
    var _ = calls.all();
    newsroom.through(table -> new Quoting(table, IllegalStateException::new));
    assertEquals(5, calls.all() / 100);
    assertTrue(log.lines().stream().anyMatch(it -> it.contains("IllegalStateException")));
    assertNothingIsSaid();
  }

  @Test
  void isWrittenWhereItemsAreSpoiled() {
    var _ = calls.all();
    for (var record : newsroom.table.recordsAfter(0)) {
      newsroom
          .table
          .get(record.key(), true)
          .map(NoSecretInTheLogTest::spoiled)
          .ifPresent(it -> newsroom.table.write(Write.put(it)));
    }
    var _ = calls.all();
    assertTrue(log.lines().stream().anyMatch(it -> it.contains("CorruptItem")));
    assertNothingIsSaid();
  }

  private void assertNothingIsSaid() {
    assertTrue(newsroom.calls.size() > 15);
    var said =
        Stream.of(newsroom.calls, log.lines(), thrown)
            .flatMap(List::stream)
            .filter(it -> it.contains(MARK))
            .toList();
    assertEquals(List.of(), said);
  }

  /// The same item, with text of its own where a number, a flag or another shape belongs.
  private static Item spoiled(Item item) {
    var spoiled = Item.at(item.key());
    item.attributes().keySet().stream()
        .filter(it -> !Set.of(Key.PK, Key.SK, "desk", "deskAt").contains(it))
        .forEach(it -> spoiled.text(it, MARK));
    item.get("desk").ifPresent(_ -> spoiled.text("desk", item.text("desk")));
    item.get("deskAt").ifPresent(_ -> spoiled.text("deskAt", item.text("deskAt")));
    return spoiled.build();
  }
}
