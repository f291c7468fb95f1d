package org.gaceta.store.bucket;

import static org.gaceta.store.bucket.BucketTopic.object;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.junit.jupiter.api.Test;

interface PreconditionContract extends BucketTopic {
  @Test
  default void aPutWithoutOneReplacesWhatIsThere() {
    put("a", "one");
    put("a", "two");
    assertEquals("two", text("a"));
  }

  @Test
  default void putsWhereNothingIs() {
    assertEquals(DONE, bucket().put("a", object("one"), new Precondition.Absent()));
    assertEquals("one", text("a"));
  }

  @Test
  default void refusesAPutWhereAnObjectIs() {
    put("a", "one");
    assertEquals(CHANGED, bucket().put("a", object("two"), new Precondition.Absent()));
    // not even where it would change nothing
    assertEquals(CHANGED, bucket().put("a", object("one"), new Precondition.Absent()));
    assertEquals("one", text("a"));
  }

  @Test
  default void replacesTheObjectThatWasSeen() {
    put("a", "one");
    assertEquals(DONE, bucket().put("a", object("two"), new Precondition.Match(tag("a"))));
    assertEquals("two", text("a"));
  }

  @Test
  default void refusesToReplaceAnotherObject() {
    put("a", "one");
    var seen = tag("a");
    put("a", "two");
    assertEquals(CHANGED, bucket().put("a", object("three"), new Precondition.Match(seen)));
    assertEquals("two", text("a"));
  }

  @Test
  default void refusesToReplaceAnObjectThatHasGone() {
    put("a", "one");
    var seen = tag("a");
    assertEquals(DONE, bucket().delete("a", seen));
    assertEquals(CHANGED, bucket().put("a", object("two"), new Precondition.Match(seen)));
    assertEquals(Optional.empty(), bucket().head("a"));
  }

  @Test
  default void putsAgainWhereAnObjectHasGone() {
    put("a", "one");
    assertEquals(DONE, bucket().delete("a", tag("a")));
    assertEquals(DONE, bucket().put("a", object("two"), new Precondition.Absent()));
    assertEquals("two", text("a"));
  }

  @Test
  default void cannotTellAnObjectThatCameBack() {
    put("a", "one");
    var seen = tag("a");
    put("a", "two");
    put("a", "one");
    assertEquals(DONE, bucket().put("a", object("three"), new Precondition.Match(seen)));
  }

  @Test
  default void refusesToDeleteAnotherObject() {
    put("a", "one");
    var seen = tag("a");
    put("a", "two");
    assertEquals(CHANGED, bucket().delete("a", seen));
    assertEquals("two", text("a"));
  }

  @Test
  default void refusesToDeleteAnObjectThatHasGone() {
    put("a", "one");
    var seen = tag("a");
    assertEquals(DONE, bucket().delete("a", seen));
    assertEquals(CHANGED, bucket().delete("a", seen));
  }

  @Test
  default void unchangedMeansThatTagOrNothing() {
    var seen = bucket().head("a");
    assertEquals(DONE, bucket().put("a", object("one"), Precondition.unchanged(seen)));
    assertEquals(CHANGED, bucket().put("a", object("two"), Precondition.unchanged(seen)));
    assertEquals(
        DONE, bucket().put("a", object("two"), Precondition.unchanged(bucket().head("a"))));
  }
}
