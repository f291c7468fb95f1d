package org.gaceta.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Unavailable;
import org.gaceta.store.table.Write;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erasing every comment of one address. An editor asks for it, and the clock carries it out twice,
/// because the index by which comments are found lags behind them: one that was stored a moment
/// before may be missed at first. Each step may be done again, so after a crash the clock's next
/// minute finishes what is left; public copies follow by the comments' own records.
public final class Erasing {
  /// Between the two times. Less than the minute between two calls of the clock, which come a
  /// little early or late: with a whole one the second time would now and then have to wait for a
  /// third call.
  private static final Duration APART = Duration.ofSeconds(50);

  private static final int PAGE = 100;

  private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

  private final Table table;
  private final Attempts attempts;
  private final InstantSource clock;
  private final Supplier<String> ulids;

  public Erasing(Table table, Attempts attempts, InstantSource clock, Supplier<String> ulids) {
    this.table = table;
    this.attempts = attempts;
    this.clock = clock;
    this.ulids = ulids;
  }

  /// Notes that an address is to be erased.
  ///
  /// @return the id of the note; none where the table had no capacity in any attempt
  public Optional<String> request(String email) {
    var id = ulids.get();
    var note = Write.put(ErasureItem.toItem(id, email, clock.instant()));
    return attempts.isDone(table, note) ? Optional.of(id) : Optional.empty();
  }

  /// Carries out what is due. Where one cannot be finished, the others are.
  ///
  /// @return whether all of it is done; what is not is still due
  public boolean carryOut() {
    var now = clock.instant();
    return DeskIndex.due(table, now)
        .filter(it -> Keys.isErasure(it.key()))
        .map(it -> isCarriedOut(it, now))
        .reduce(true, Boolean::logicalAnd);
  }

  private boolean isCarriedOut(Item erasure, Instant now) {
    try {
      return isBlanked(ErasureItem.of(erasure), now);
    } catch (Unavailable e) {
      LOG.warn("no answer from the table for {}", erasure.key(), e);
    } catch (CorruptItem e) {
      LOG.error("not to be carried out", e);
    }
    return false;
  }

  private boolean isBlanked(ErasureItem erasure, Instant now) {
    return EveryPage.of(table, comments(erasure))
            .allMatch(it -> attempts.isDone(table, Blanking.of(it.key(), now)))
        && attempts.isDone(table, erasure.next(now.plus(APART)));
  }

  private static Query comments(ErasureItem erasure) {
    return new Query(
        new Partition.OfIndex(Index.COMMENTER, erasure.commenter()),
        Range.ALL,
        Direction.ASCENDING,
        PAGE,
        Optional.empty(),
        false);
  }
}
