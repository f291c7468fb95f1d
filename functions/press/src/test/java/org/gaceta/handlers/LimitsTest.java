package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.gaceta.pages.Edition;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.table.ForwardingTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final int FOR_EVER = Integer.MAX_VALUE;

  private final Newsroom newsroom = new Newsroom();

  @Nested
  class ACaller {
    @Test
    void isAnsweredOnceThereIsCapacityAgain() {
      // more than any fixed number of attempts would bear
      newsroom.through(it -> new Exhausted(it, 200, false));
      assertEquals(201, publish().getStatusCode());
      newsroom.through(it -> new Exhausted(it, 200, false));
      assertEquals(202, comment("submit-comment.json").getStatusCode());
    }

    @Test
    void isToldToComeAgainWhereThereIsNone() {
      newsroom.through(it -> new Exhausted(it, FOR_EVER, false));
      assertBusy(publish());
      assertEquals(List.of(), newsroom.table.recordsAfter(0), "nothing was written");
      newsroom.through(it -> it);
      publish();
      var records = newsroom.table.recordsAfter(0);
      for (var reads : List.of(false, true)) {
        newsroom.through(it -> new Exhausted(it, FOR_EVER, reads));
        assertBusy(publish("otra"));
        assertBusy(comment("submit-comment.json"));
        assertBusy(comment("submit-comment-form.json"));
        assertBusy(newsroom.delete("faro"));
      }
      assertBusy(newsroom.list(Map.of()));
      assertBusy(newsroom.comments("GET", "faro", Map.of()));
      assertBusy(newsroom.get("faro"));
      assertEquals(records, newsroom.table.recordsAfter(0), "nothing was written");
    }

    /// Half a publish is never there, whatever became of the transaction whose answer was lost.
    @Test
    void whoIsToldToComeAgainFindsAllOrNothing() {
      publish();
      var whole = keys(newsroom.table.recordsAfter(0));
      for (var done : List.of(true, false)) {
        var other = new Newsroom();
        other.through(it -> new Silent(it, done));
        assertBusy(other.put("faro", article("faro")));
        assertEquals(done ? whole : Set.of(), keys(other.table.recordsAfter(0)));
        other.through(it -> it);
        assertEquals(done ? 200 : 201, other.put("faro", article("faro")).getStatusCode());
        assertEquals(whole, keys(other.table.recordsAfter(0)));
        assertEquals(whole.size(), other.table.recordsAfter(0).size(), "nothing is done twice");
      }
    }

    private void assertBusy(APIGatewayV2HTTPResponse answer) {
      assertEquals(503, answer.getStatusCode(), answer.getBody());
      assertEquals("1", answer.getHeaders().get("Retry-After"));
    }
  }

  @Nested
  class TheRenderer {
    @Test
    void reportsWhatTheBucketHasNoCapacityFor() {
      publish();
      var records = newsroom.table.recordsAfter(0);
      for (var end :
          List.<Runnable>of(
              () -> {}, // what is put there is never answered
              () -> {
                throw new Unavailable("no capacity");
              })) {
        newsroom.onBucket(end);
        var failed = newsroom.render(StreamEvent.of(records));
        assertTrue(failed.contains(StreamEvent.number(records.getFirst())));
        assertEquals(List.of(), newsroom.renderQueue.bodies(), "that is no poison");
      }
    }

    @Test
    void beginsNothingWhenItsTimeIsUp() {
      publish();
      var asked = new AtomicInteger();
      newsroom.onBucket(asked::incrementAndGet);
      var table = new Exhausted(newsroom.table, 0, true);
      newsroom.through(_ -> table);
      var records = newsroom.table.recordsAfter(0);
      assertEquals(ids(records), newsroom.render(StreamEvent.of(records), Newsroom.context(0)));
      assertEquals(0, asked.get());
      assertEquals(0, table.calls.get());
    }

    @Test
    void reportsWhatItHadNoTimeForAndPrintsItTheNextTime() {
      Edition.always().forEach(it -> newsroom.wiring().printing().print(it, List.of()));
      for (var i = 0; i < 10; i++) {
        publish("n" + i);
      }
      newsroom.settle();
      var records = newsroom.table.recordsAfter(0);
      var calls = 0;
      var left = records;
      for (var some = Set.copyOf(ids(records)); !some.isEmpty(); calls++) {
        var failed =
            Set.copyOf(
                newsroom.render(StreamEvent.of(left), Newsroom.context(2_000 * (calls + 1))));
        assertTrue(some.containsAll(failed));
        left = left.stream().filter(it -> failed.contains(StreamEvent.number(it))).toList();
        some = failed;
      }
      assertTrue(calls > 1, "one call was not enough");
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }
  }

  @Nested
  class TheSettler {
    @Test
    void settlesOnceThereIsCapacityAgain() {
      publish();
      newsroom.through(it -> new Exhausted(it, 200, false));
      newsroom.settle();
      new Recount(newsroom.table).assertSettled();
      assertEquals(List.of(), newsroom.settleQueue.bodies());
    }

    @Test
    void reportsAllWhereTheTableDoesNotAnswerAfterAFewCalls() {
      for (var i = 0; i < 20; i++) {
        publish("n" + i);
      }
      var records = newsroom.table.recordsAfter(0);
      var table = new Exhausted(newsroom.table, FOR_EVER, true);
      newsroom.through(_ -> table);
      var failed = newsroom.settle(records);
      var heads = records.stream().filter(it -> it.key().sk().equals("ARTICLE")).toList();
      assertEquals(20, heads.size());
      assertTrue(failed.containsAll(ids(heads)), failed.toString());
      assertTrue(table.calls.get() <= 4, table.calls + " calls");
      assertEquals(List.of(), newsroom.settleQueue.bodies(), "that is no poison");
    }

    @Test
    void endsWithItsTimeWhereTheTableTakesNoWrite() {
      publish();
      var records = newsroom.table.recordsAfter(0);
      newsroom.through(it -> new Exhausted(it, FOR_EVER, false));
      assertTrue(newsroom.settle(records).contains(ids(records).getFirst()));
      assertEquals(List.of(), newsroom.settleQueue.bodies());
    }
  }

  private APIGatewayV2HTTPResponse publish() {
    return publish("faro");
  }

  private APIGatewayV2HTTPResponse publish(String id) {
    return newsroom.put(id, article(id));
  }

  private static String article(String id) {
    return """
    {"title": "Faro %s", "authors": ["Clara"], "section": "Puerto", "tags": ["mar"], "body": "x"}
    """
        .formatted(id);
  }

  private APIGatewayV2HTTPResponse comment(String event) {
    return newsroom.comment(Newsroom.request(event));
  }

  private static Set<Key> keys(List<Recorded> records) {
    return records.stream().map(Recorded::key).collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> ids(List<Recorded> records) {
    return records.stream().map(StreamEvent::number).toList();
  }

  /// A table whose answers are lost from its first transaction on, which is done or not.
  private static final class Silent extends ForwardingTable {
    private final boolean done;
    private boolean silent;

    Silent(Table table, boolean done) {
      super(table);
      this.done = done;
    }

    @Override
    public Optional<Item> get(Key key, boolean strong) {
      if (silent) {
        throw new Unavailable("lost");
      }
      return super.get(key, strong);
    }

    @Override
    public Outcome transact(List<Write> writes) {
      if (done && !silent) {
        var _ = super.transact(writes);
      }
      silent = true;
      return new Outcome.Unknown();
    }
  }
}
