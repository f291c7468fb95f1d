package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.table.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same batch of records, whatever becomes of its consumers, settles the same.
class SettlingConvergesTest {
  private final Newsroom newsroom = new Newsroom(Map.of("COMMENTS_PER_HOUR", "1000"));
  private final Talk talk = new Talk(newsroom);

  @BeforeEach
  void aDayAtTheNewsroom() {
    put("a", "A", "\"Clara\"", "2026-05-01");
    put("b", "B", "\"Clara\",\"Tomás\"", "2026-05-31T23:00:00Z");
    put("c", "C", "\"Inés\"", "2026-04-10");
    var comments = new ArrayList<String>();
    for (var i = 0; i < 6; i++) {
      comments.add(talk.approved("a"));
    }
    talk.judge("a", comments.get(0), "spam");
    talk.judge("a", comments.get(1), "deleted");
    talk.judge("a", comments.get(1), "approved");
    talk.judge("a", comments.get(2), "pending");
    talk.approved("b");
    talk.approved("c");
    talk.comment("c");
    put("a", "A", "\"Tomás\"", "2026-05-01");
    put("a", "A dos", "\"Clara\"", "2026-06-01");
    newsroom.put("c", "{\"title\":\"C\",\"authors\":[\"Inés\"],\"draft\":true}");
  }

  @Test
  void fedThreeTimesInTwoOrders() {
    var records = newsroom.table.recordsAfter(0);
    for (var order : List.of(records, shuffled(records, 3), records.reversed())) {
      deliver(order);
      drain();
      new Recount(newsroom.table).assertSettled();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void splitBetweenConsumersAtTheSameTime(long seed) throws Exception {
    var records = shuffled(newsroom.table.recordsAfter(0), seed);
    var cut = records.size() / 2;
    try (var consumers = Executors.newFixedThreadPool(3)) {
      var all =
          consumers.invokeAll(
              List.<Callable<List<String>>>of(
                  () -> newsroom.settle(records.subList(0, cut)),
                  () -> newsroom.settle(records.subList(cut, records.size())),
                  () -> newsroom.settle(records)));
      for (var one : all) {
        assertEquals(List.of(), one.get());
      }
    }
    drain();
    new Recount(newsroom.table).assertSettled();
  }

  @Test
  void whereAConsumerStopsAfterAnyOfItsCalls() {
    var records = newsroom.table.recordsAfter(0);
    var cut = records.size() / 2;
    for (var calls = 0; ; calls++) {
      var mortal = new Mortal(newsroom.table, calls);
      var died = !settle(mortal, records.subList(0, cut)).isEmpty();
      deliver(records.subList(cut, records.size()));
      assertEquals(died, mortal.isOver());
      if (!died) {
        break;
      }
      deliver(records.subList(0, cut));
      drain();
      new Recount(newsroom.table).assertSettled();
      // so that the next one finds something to do
      talk.judge("b", talk.approved("b"), "spam");
      talk.approved("a");
      put("b", "B " + calls, calls % 2 == 0 ? "\"Inés\"" : "\"Clara\",\"Tomás\"", "2026-05-20");
      records = newsroom.table.recordsAfter(0);
      cut = records.size() - 1;
      assertFalse(calls > 40, "a batch takes fewer calls than that");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void whereHistoryGoesOnBetweenTheBatches(long seed) {
    var random = new Random(seed);
    var comments = new ArrayList<String>();
    for (var step = 0; step < 60; step++) {
      switch (random.nextInt(6)) {
        case 0 -> comments.add(talk.comment("a"));
        case 1 -> comments.add(talk.approved("a"));
        case 2 -> put("a", "A " + step, "\"A" + random.nextInt(3) + "\"", "2026-05-01");
        case 3 -> put("a", "A", "\"Clara\"", "2026-0" + (4 + random.nextInt(3)) + "-01");
        case 4 -> {
          newsroom.put("a", "{\"title\":\"A\",\"authors\":[\"Clara\"],\"draft\":true}");
          deliver(newsroom.table.recordsAfter(random.nextInt(10)));
          put("a", "A", "\"Tomás\"", "2026-05-01");
        }
        default ->
            comments.stream()
                .skip(random.nextInt(comments.size() + 1))
                .findFirst()
                .ifPresent(it ->
                    talk.judge(
                        "a",
                        it,
                        List.of("approved", "pending", "spam", "deleted").get(random.nextInt(4))));
      }
      if (random.nextInt(4) == 0) {
        var records = newsroom.table.recordsAfter(0);
        var from = random.nextInt(records.size());
        deliver(shuffled(records.subList(from, records.size()), seed));
      }
    }
    drain();
    new Recount(newsroom.table).assertSettled();
  }

  private void drain() {
    newsroom.settle();
  }

  private void deliver(List<Recorded> records) {
    assertEquals(List.of(), newsroom.settle(records));
  }

  private List<String> settle(Mortal table, List<Recorded> records) {
    var wiring = Rewired.of(newsroom.wiring(), table);
    return new SettleCounts(wiring)
        .handleRequest(StreamEvent.of(records), Newsroom.context()).getBatchItemFailures().stream()
            .map(it -> it.getItemIdentifier())
            .toList();
  }

  private void put(String id, String title, String authors, String date) {
    var answer =
        newsroom.put(
            id,
            "{\"title\":\"%s\",\"authors\":[%s],\"date\":\"%s\"}".formatted(title, authors, date));
    assertFalse(answer.getStatusCode() >= 300, answer.getBody());
  }

  private static List<Recorded> shuffled(List<Recorded> records, long seed) {
    var shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
