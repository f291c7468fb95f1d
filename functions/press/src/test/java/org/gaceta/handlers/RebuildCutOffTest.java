package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.gaceta.simulation.ForwardingBucket;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Unavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildCutOffTest {
  private static final Map<String, Object> ALL = Map.of();

  private final Newspaper paper = new Newspaper();
  private final Newsroom newsroom = paper.newsroom;
  private final Works works = new Works(newsroom);

  @BeforeEach
  void fill() {
    paper.fill();
  }

  @Test
  void goesOnAfterAnyCall() {
    var over = false;
    for (var calls = 1; !over; calls += 1 + calls / 4) {
      ruin();
      var table = new Mortal(newsroom.table, calls);
      var mortal =
          new Works(newsroom, newsroom.wiring(table, newsroom.bucket, newsroom.wiring().queues()));
      over = lives(mortal, table);
      works.rebuild(ALL);
      assertWhole("after call " + calls);
    }
  }

  /// Whether the functions got through before their table was gone.
  private static boolean lives(Works mortal, Mortal table) {
    try {
      mortal.call(ALL);
      while (!table.isOver() && mortal.deliverParts()) {}
    } catch (Unavailable e) {
      assertEquals("died", e.getMessage());
    }
    return !table.isOver();
  }

  @Test
  void sendsAgainWhatTheQueueDidNotTake() {
    var refusing =
        newsroom.wiring(
            newsroom.table,
            newsroom.bucket,
            new Queues(() -> newsroom.settleQueue, () -> newsroom.renderQueue, () -> _ -> false));
    var cutOff = new Works(newsroom, refusing);
    assertThrows(Unavailable.class, () -> cutOff.call(ALL));
    var id = works.call(Map.of("progress", true)).get("rebuild");
    ruin();
    var answer = works.rebuild(ALL);
    assertEquals(id, answer.get("rebuild"));
    assertWhole("sent again");
  }

  @Test
  void goesOnByAnotherMessageWhenItsTimeIsUp() {
    for (var i = 0; i < 600; i++) {
      newsroom.put("viejo" + i, Newspaper.article(100 + i).toString());
    }
    newsroom.flow();
    ruin();
    works.inCallsOf(1_000).rebuild(ALL);
    assertWhole("in small steps");
  }

  @Test
  void doesNoHarmWhenEachPartComesTwiceAndAtOnce() throws InterruptedException {
    ruin();
    works.call(ALL);
    newsroom.rebuildQueue.send(newsroom.rebuildQueue.bodies());
    var threads =
        IntStream.range(0, 3)
            .mapToObj(_ ->
                Thread.ofPlatform()
                    .daemon()
                    .unstarted(() -> {
                      while (works.deliver()) {}
                    }))
            .toList();
    threads.forEach(Thread::start);
    for (var thread : threads) {
      thread.join();
    }
    works.finish();
    assertWhole("by three");
  }

  @Test
  void runsTwiceAtOnce() {
    ruin();
    works.call(ALL);
    works.call(ALL);
    works.finish();
    assertWhole("two at once");
  }

  @Test
  void runsWhileTheNewsroomPublishes() {
    ruin();
    works.call(ALL);
    var edits = 0;
    while (edits % 3 == 0 ? works.deliver() : works.deliverParts()) {
      var article = Newspaper.article(edits % 12).put("title", "Cambio " + edits);
      newsroom.put("n" + edits % 12, article.toString());
      newsroom.put("nuevo" + edits, Newspaper.article(edits + 20).toString());
      newsroom.delete("nuevo" + (edits - 3));
      if (edits % 2 == 0) {
        newsroom.flow();
      }
      edits++;
    }
    works.finish();
    assertWhole("while " + edits + " edits were made");
  }

  @Test
  void leavesAStrayThatChangedMeanwhile() {
    paper.alter("articles/zzz");
    var meddled =
        new ForwardingBucket(newsroom.bucket) {
          @Override
          public Outcome delete(String key, ETag ifMatch) {
            paper.put("articles/zzz", "otra");
            return super.delete(key, ifMatch);
          }
        };
    var wiring = newsroom.wiring(newsroom.table, meddled, newsroom.wiring().queues());
    new Works(newsroom, wiring).rebuild(ALL);
    assertEquals("otra", newsroom.html("articles/zzz"));
    works.rebuild(ALL);
    assertTrue(newsroom.page("articles/zzz").isEmpty());
  }

  private void ruin() {
    newsroom.pages().keySet().forEach(paper::alter);
    Newspaper.strays().forEach(paper::alter);
    paper.spoil();
  }

  private void assertWhole(String when) {
    assertEquals(FreshEdition.of(newsroom), newsroom.pages(), when);
    new Recount(newsroom.table).assertSettled();
    assertEquals(0, works.call(Map.of("progress", true)).get("toDo"), when);
  }
}
