package org.gaceta.local.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Reads one shard for one function, in order, and goes on only from what the function has done.
final class ShardReader {
  enum Step {
    /// There was a batch, or there may be more.
    MORE,
    /// Nothing is left for now.
    AT_END,
    /// A batch failed, and it is not yet time to try it again.
    WAITING,
    /// The shard is closed, and all of it is done.
    ENDED
  }

  private static final Logger LOG = LoggerFactory.getLogger(ShardReader.class);
  private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);
  private static final Duration LAST_BACK_OFF = Duration.ofSeconds(5);

  private final DynamoDbStreamsClient client;
  private final String stream;
  private final String shard;
  private final Checkpoints checkpoints;
  private final Delivery delivery;
  private final ArrayDeque<Record> pending = new ArrayDeque<>();
  private @Nullable String iterator;
  private boolean isClosed;
  private int size;
  private int failures;
  private long retryAt;

  ShardReader(
      DynamoDbStreamsClient client,
      String stream,
      String shard,
      Checkpoints checkpoints,
      Delivery delivery) {
    this.client = client;
    this.stream = stream;
    this.shard = shard;
    this.checkpoints = checkpoints;
    this.delivery = delivery;
    this.size = delivery.subscription().source().batchSize();
  }

  /// Delivers one batch, if there is one.
  Step step() {
    if (failures > 0 && System.nanoTime() - retryAt < 0) {
      return Step.WAITING;
    }
    if (pending.isEmpty() && !isClosed) {
      read();
    }
    if (!pending.isEmpty()) {
      deliver();
      return Step.MORE;
    }
    if (isClosed) {
      checkpoints.end(shard);
      return Step.ENDED;
    }
    return Step.AT_END;
  }

  private void read() {
    try {
      var from = iterator == null ? newIterator() : iterator;
      var limit = delivery.subscription().source().batchSize();
      var answer = client.getRecords(it -> it.shardIterator(from).limit(limit));
      pending.addAll(answer.records());
      iterator = answer.nextShardIterator();
      isClosed = iterator == null;
    } catch (ExpiredIteratorException | TrimmedDataAccessException gone) {
      iterator = null; // this machine slept; the next step begins at the checkpoint
    }
  }

  private String newIterator() {
    var after = checkpoints.after(shard);
    try {
      return iterator(after);
    } catch (TrimmedDataAccessException e) {
      LOG.warn("what follows {} is gone: a stream keeps a day", after.orElse("the start"), e);
      return iterator(Optional.empty());
    }
  }

  private String iterator(Optional<String> after) {
    return client
        .getShardIterator(it ->
            it.streamArn(stream)
                .shardId(shard)
                .shardIteratorType(
                    after.isPresent()
                        ? ShardIteratorType.AFTER_SEQUENCE_NUMBER
                        : ShardIteratorType.TRIM_HORIZON)
                .sequenceNumber(after.orElse(null)))
        .shardIterator();
  }

  private void deliver() {
    var batch = pending.stream().limit(size).toList();
    int done = delivery.deliver(batch, failures + 1);
    if (done > 0) {
      checkpoints.advance(shard, batch.get(done - 1).dynamodb().sequenceNumber());
      batch.subList(0, done).forEach(_ -> pending.removeFirst());
      failures = 0;
    }
    if (done < batch.size()) {
      failed(batch);
    } else {
      size = delivery.subscription().source().batchSize();
    }
  }

  private void failed(List<Record> batch) {
    failures++;
    if (delivery.subscription().source().bisects()) {
      size = Math.max(1, batch.size() / 2);
    }
    var backOff = FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures - 1, 10));
    retryAt =
        System.nanoTime()
            + (backOff.compareTo(LAST_BACK_OFF) < 0 ? backOff : LAST_BACK_OFF).toNanos();
  }
}
