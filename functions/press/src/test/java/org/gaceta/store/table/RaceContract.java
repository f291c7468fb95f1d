package org.gaceta.store.table;

import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

interface RaceContract extends TableTopic {
  int THREADS = 8;

  @Test
  default void oneOfManyPutsWhereNothingIsWins() throws Exception {
    var outcomes =
        Together.run(
            THREADS, thread -> table().write(new Write.Put(numbered("a", thread), Condition.NEW)));
    var winners = outcomes.stream().filter(Outcome.Done.class::isInstance).toList();
    assertEquals(List.of(new Outcome.Done(get(key("a")))), winners);
    assertEquals(THREADS - 1, outcomes.stream().filter(Outcome.Refused.class::isInstance).count());
  }

  @Test
  default void noIncrementByCompareAndSetIsLost() throws Exception {
    put(numbered("a", 0));
    Together.run(
        THREADS,
        _ -> {
          for (int done = 0; done < 3; ) {
            long seen = get(key("a")).orElseThrow().read().number("n");
            done += table().write(increment("a", seen)) instanceof Outcome.Done ? 1 : 0;
          }
          return "done";
        });
    assertEquals(Optional.of(numbered("a", 3 * THREADS)), get(key("a")));
  }

  @Test
  default void aTransactionIsSeenWholeByAnother() throws Exception {
    put(numbered("a", 0));
    put(numbered("b", 0));
    Together.run(
        THREADS,
        _ -> {
          for (int done = 0; done < 3; ) {
            long seen = get(key("a")).orElseThrow().read().number("n");
            var both = List.of(increment("a", seen), increment("b", seen));
            done += table().transact(both) instanceof Outcome.Done ? 1 : 0;
          }
          return "done";
        });
    assertEquals(Optional.of(numbered("a", 3 * THREADS)), get(key("a")));
    assertEquals(Optional.of(numbered("b", 3 * THREADS)), get(key("b")));
  }

  private static Item numbered(String sk, long n) {
    return Item.at(key(sk)).number("n", n).build();
  }

  private static Write increment(String sk, long seen) {
    return new Write.Update(
        key(sk), Map.of("n", new Value.Whole(seen + 1)), Set.of(), Condition.equal("n", seen));
  }
}
