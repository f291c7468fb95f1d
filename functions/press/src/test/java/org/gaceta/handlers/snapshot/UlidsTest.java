package org.gaceta.handlers.snapshot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.ulid.UlidFactory;
import java.security.SecureRandom;
import java.util.Random;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class UlidsTest {
  private static final long INSTANT = 1_780_315_200_000L;

  private long seed = 1;

  /// One that was in the snapshot: all that start from it have its state.
  private Ulids fromTheSnapshot() {
    seed = 1;
    return new Ulids(this::atOneInstant);
  }

  /// So that only chance tells them apart.
  private UlidFactory atOneInstant() {
    return UlidFactory.newMonotonicInstance(new Random(seed), () -> INSTANT);
  }

  @Test
  void areTheSameInTwoThatStartFromOneSnapshotUnlessTheyBeginAnew() {
    assertEquals(fromTheSnapshot().get(), fromTheSnapshot().get());
  }

  @Test
  void beginAnewAfterTheSnapshot() throws Exception {
    var one = fromTheSnapshot();
    seed = 2;
    one.afterRestore(Core.getGlobalContext());
    var other = fromTheSnapshot();
    seed = 3;
    other.afterRestore(Core.getGlobalContext());
    assertNotEquals(one.get(), other.get());
  }

  @Test
  void growWithinAMillisecondToo() {
    var ulids = fromTheSnapshot();
    var first = ulids.get();
    assertTrue(first.compareTo(ulids.get()) < 0);
  }

  /// What begins anew with it, and the tokens and pauses that are drawn from it, cannot be in a
  /// snapshot.
  @Test
  void areDrawnFromTheKernel() {
    assertTrue(new SecureRandom().getAlgorithm().startsWith("NativePRNG"));
  }

  @Test
  void areHeldWhereNoSnapshotIsTakenToo() {
    var ulids = assertDoesNotThrow(() -> Snapshot.tell(new Ulids()));
    assertEquals(26, ulids.get().length());
  }
}
