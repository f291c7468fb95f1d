package org.gaceta.local.stream;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaceta.local.stream.ShardReader.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Follows the whole stream for one function, in rounds over its shards: one batch of each at most,
/// so that a shard whose records fail holds up no other.
final class Follower implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  /// Shards come and go within hours, and the end of one is noticed at once.
  private static final int ROUNDS_BETWEEN_LISTINGS = 100;

  private final int number;
  private final DynamoDbStreamsClient client;
  private final String stream;
  private final Checkpoints checkpoints;
  private final Delivery delivery;
  private final Tide tide;
  private final Map<String, ShardReader> readers = new HashMap<>();
  private List<Shard> shards = List.of();
  private int roundsUntilListing;
  private volatile boolean isStopping;

  Follower(
      int number,
      DynamoDbStreamsClient client,
      String stream,
      Checkpoints checkpoints,
      Delivery delivery,
      Tide tide) {
    this.number = number;
    this.client = client;
    this.stream = stream;
    this.checkpoints = checkpoints;
    this.delivery = delivery;
    this.tide = tide;
  }

  /// No further batch is begun.
  void stop() {
    isStopping = true;
  }

  @Override
  public void run() {
    try {
      while (!isStopping) {
        if (!hasMore()) {
          tide.pause();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean hasMore() {
    try {
      long begun = tide.beginRound();
      var steps = round();
      if (steps.equals(Set.of(Step.AT_END))) {
        tide.quiet(number, begun);
      }
      return steps.contains(Step.MORE) || steps.contains(Step.ENDED);
    } catch (RuntimeException e) {
      // nothing is lost: the next round begins at the checkpoints
      LOG.warn("the stream cannot be read for {}", delivery.subscription().id(), e);
      readers.clear();
      return false;
    }
  }

  /// One batch of each shard that has one.
  Set<Step> round() {
    if (roundsUntilListing-- <= 0) {
      list();
    }
    var steps = EnumSet.noneOf(Step.class);
    for (var shard : shards) {
      if (!isStopping && isDue(shard)) {
        steps.add(readers.computeIfAbsent(shard.shardId(), this::reader).step());
      }
    }
    if (steps.contains(Step.ENDED)) {
      roundsUntilListing = 0;
    }
    return steps;
  }

  /// A shard's records come after those of its parent.
  private boolean isDue(Shard shard) {
    return !checkpoints.isEnded(shard.shardId())
        && shards.stream()
            .filter(it -> it.shardId().equals(shard.parentShardId()))
            .allMatch(it -> checkpoints.isEnded(it.shardId()));
  }

  private ShardReader reader(String shard) {
    return new ShardReader(client, stream, shard, checkpoints, delivery);
  }

  private void list() {
    var all = new ArrayList<Shard>();
    @Nullable String last = null;
    do {
      var from = last;
      var page =
          client
              .describeStream(it -> it.streamArn(stream).exclusiveStartShardId(from))
              .streamDescription();
      all.addAll(page.shards());
      last = page.lastEvaluatedShardId();
    } while (last != null);
    shards = all;
    var ids = all.stream().map(Shard::shardId).toList();
    readers.keySet().retainAll(ids);
    checkpoints.retain(ids);
    roundsUntilListing = ROUNDS_BETWEEN_LISTINGS;
  }
}
