package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaceta.handlers.telemetry.Wordless;
import org.gaceta.store.queue.MemoryQueue;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.RemainingTime;
import org.gaceta.store.table.Unavailable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class OutcomesTest {
  private final MemoryQueue queue = new MemoryQueue();

  private static Key key(int number) {
    return new Key("ARTICLE#" + number, "ARTICLE");
  }

  private static Notice record(int number) {
    return Notice.ofRecord(
        "r" + number, key(number), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private List<String> reported(Outcomes outcomes) {
    return outcomes.answer(queue).getBatchItemFailures().stream()
        .map(it -> it.getItemIdentifier())
        .toList();
  }

  @Test
  void sendsARecordThatIsPoisonedAndReportsOneThatMayBeDoneAnotherTime() {
    var all = IntStream.range(0, 3).mapToObj(OutcomesTest::record).toList();
    var outcomes = new Outcomes(new Notices(all, List.of("unread")));
    outcomes.note(Effort.DONE, all);
    outcomes.note(Effort.POISONED, all.subList(0, 2));
    outcomes.note(Effort.AGAIN, all.subList(1, 3));
    assertEquals(List.of("r1", "r2", "unread"), reported(outcomes));
    assertEquals(List.of(KeyMessage.of(List.of(key(0)))), queue.bodies());
  }

  @Test
  void sendsEachKeyOfAMessageByItselfThatCouldNotBeDone() {
    var all =
        IntStream.range(0, 3)
            .mapToObj(it -> Notice.ofMessage("m", key(it), Optional.empty()))
            .toList();
    var outcomes = new Outcomes(new Notices(all, List.of()));
    outcomes.note(Effort.POISONED, all.subList(0, 1));
    outcomes.note(Effort.AGAIN, all.subList(1, 2));
    assertEquals(List.of(), reported(outcomes));
    assertEquals(
        List.of(KeyMessage.of(List.of(key(0))), KeyMessage.of(List.of(key(1)))), queue.bodies());
  }

  @Test
  void blamesNoRecordForAStoreThatDoesNotAnswer() {
    assertEquals(Effort.AGAIN, Effort.at("x", () -> false));
    for (var fault :
        List.of(new Unavailable("throttled"), SdkClientException.create("no credentials"))) {
      assertEquals(
          Effort.AGAIN,
          Effort.at(
              "x",
              () -> {
                throw fault;
              }));
    }
    assertEquals(
        Effort.AGAIN,
        RemainingTime.within(
            () -> 0,
            () ->
                Effort.at(
                    "x",
                    () -> {
                      throw new AssertionError("it was begun");
                    })));
  }

  @Test
  void logsAFaultWithoutWhatItQuotes() {
    var item = Item.at(key(1)).text("email", "lectora@correo.example").build();
    var fault =
        assertThrows(
            CorruptItem.class,
            () -> CorruptItem.unless(item, it -> Long.parseLong(it.text("email"))));
    var words = new StringWriter();
    new Wordless(fault).printStackTrace(new PrintWriter(words));
    assertTrue(words.toString().contains("ARTICLE#1"), words.toString());
    assertTrue(words.toString().contains("NumberFormatException"), words.toString());
    assertFalse(words.toString().contains("lectora"), words.toString());
  }
}
