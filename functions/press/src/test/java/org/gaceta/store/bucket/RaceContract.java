package org.gaceta.store.bucket;

import static org.gaceta.store.bucket.BucketTopic.object;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Optional;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.gaceta.store.table.Together;
import org.junit.jupiter.api.Test;

interface RaceContract extends BucketTopic {
  int THREADS = 8;

  @Test
  default void oneOfManyPutsWhereNothingIsWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      var key = "a" + round;
      var outcomes =
          Together.run(
              THREADS,
              thread -> bucket().put(key, object("by " + thread), new Precondition.Absent()));
      assertEquals(1, Collections.frequency(outcomes, DONE));
      assertEquals(THREADS - 1, Collections.frequency(outcomes, CHANGED));
      assertEquals("by " + outcomes.indexOf(DONE), text(key));
    }
  }

  @Test
  default void oneOfManyThatReplaceOrDeleteWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      var key = "a" + round;
      put(key, "seen");
      var seen = tag(key);
      var outcomes =
          Together.run(
              THREADS,
              thread ->
                  thread % 2 == 0
                      ? bucket().put(key, object("by " + thread), new Precondition.Match(seen))
                      : bucket().delete(key, seen));
      assertEquals(1, Collections.frequency(outcomes, DONE));
      int winner = outcomes.indexOf(DONE);
      assertEquals(
          winner % 2 == 0 ? Optional.of("by " + winner) : Optional.empty(),
          bucket().get(key).map(it -> it.object().body().text()));
    }
  }

  @Test
  default void noUpdateIsLost() throws Exception {
    put("page", "0");
    Together.run(
        THREADS,
        _ -> {
          for (int done = 0; done < 5; ) {
            var seen = bucket().get("page").orElseThrow();
            int next = Integer.parseInt(seen.object().body().text()) + 1;
            var outcome =
                bucket()
                    .put(
                        "page",
                        object(Integer.toString(next)),
                        new Precondition.Match(seen.etag()));
            done += outcome.equals(DONE) ? 1 : 0;
          }
          return "done";
        });
    assertEquals(Integer.toString(5 * THREADS), text("page"));
  }
}
