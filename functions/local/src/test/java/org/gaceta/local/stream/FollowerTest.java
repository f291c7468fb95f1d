package org.gaceta.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gaceta.local.template.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
  private static final String STREAM = "arn:stream";

  @TempDir private Path folder;

  private final List<String> seen = new ArrayList<>();

  /// Goes round until it has been all through the shards.
  private void follow(FakeStream stream, String arn, Set<String> failing) {
    var checkpoints = Checkpoints.open(folder, "F", arn);
    var subscription =
        new Subscription(
            "F",
            new StreamSource(2, false, false),
            event -> {
              var ids = event.getRecords().stream().map(DynamodbStreamRecord::getEventID).toList();
              if (ids.stream().anyMatch(failing::contains)) {
                throw new IllegalStateException("never");
              }
              return seen.addAll(ids);
            });
    var tide = new Tide(1, Tide.POLL);
    var delivery = new Delivery(subscription, new Records(arn), tide);
    var follower = new Follower(0, stream, arn, checkpoints, delivery, tide);
    for (int i = 0; i < 10; i++) {
      follower.round();
    }
  }

  private void follow(FakeStream stream) {
    follow(stream, STREAM, Set.of());
  }

  @Test
  void aShardComesAfterItsParent() {
    follow(
        new FakeStream()
            .shard("a", "trimmed-long-ago", "1", "2", "3")
            .shard("b", "a", "4", "5")
            .shard("c", "b", "6"));
    assertEquals(List.of("1", "2", "3", "4", "5", "6"), seen);
  }

  @Test
  void aShardThatEndedIsNotReadAgain() {
    var stream = new FakeStream().shard("a", null, "1").shard("b", "a", "2");
    follow(stream);
    follow(stream);
    assertEquals(List.of("1", "2"), seen);
  }

  @Test
  void aShardThatFailsHoldsUpItsChildrenAndNoOther() {
    follow(
        new FakeStream()
            .shard("a", null, "1", "2", "3")
            .shard("b", "a", "4")
            .shard("x", null, "7", "8"),
        STREAM,
        Set.of("3"));
    assertTrue(seen.containsAll(List.of("1", "2", "7", "8")), seen.toString());
    assertEquals(4, seen.size());
  }

  @Test
  void anIteratorThatExpiredIsMadeAnew() {
    follow(new FakeStream().shard("a", null, "1", "2", "3").expiring());
    assertEquals(List.of("1", "2", "3"), seen);
  }

  @Test
  void whereTheCheckpointIsGoneTheOldestRecordIsNext() {
    Checkpoints.open(folder, "F", STREAM).advance("a", "0");
    follow(new FakeStream().shard("a", null, "1", "2").trimmed());
    assertEquals(List.of("1", "2"), seen);
  }

  @Test
  void anotherStreamIsReadFromItsBeginning() {
    var stream = new FakeStream().shard("a", null, "1");
    follow(stream);
    follow(stream, "arn:another", Set.of());
    assertEquals(List.of("1", "1"), seen);
  }
}
