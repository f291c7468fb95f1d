package org.gaceta.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Gives batches of one shard to one function, by the contract of Lambda's event source mapping.
final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Subscription subscription;
  private final Records records;
  private final Tide tide;
  private final Filters filters;

  Delivery(Subscription subscription, Records records, Tide tide) {
    this.subscription = subscription;
    this.records = records;
    this.tide = tide;
    this.filters = Filters.of(subscription.source().filters());
  }

  Subscription subscription() {
    return subscription;
  }

  /// Calls the function with those of the records that it is to be given, and tells how many of
  /// all, from the first on, are done.
  ///
  /// @param attempt the how-many-th it is for the first of the records
  int deliver(List<Record> batch, int attempt) {
    tide.beginCall();
    try {
      var wanted = filters.of(event(batch));
      if (wanted.getRecords().isEmpty()) {
        return batch.size();
      }
      var failed = subscription.failedOf(wanted);
      if (failed.isEmpty()) {
        return batch.size();
      }
      // a number that is none of the batch's fails all of it, as it does on Lambda
      int done =
          IntStream.range(0, batch.size())
              .filter(i -> failed.contains(batch.get(i).dynamodb().sequenceNumber()))
              .findFirst()
              .orElse(0);
      if (isWorthSaying(attempt)) {
        LOG.warn("{} reports {} as failed ({})", id(), key(batch.get(done)), attempt);
      }
      return done;
    } catch (Throwable thrown) {
      // an Error too: on Lambda it ends the function's process, and the batch comes again
      if (isWorthSaying(attempt)) {
        LOG.error("{} failed from {} on ({})", id(), key(batch.getFirst()), attempt, thrown);
      }
      return 0;
    } finally {
      tide.endCall();
    }
  }

  private DynamodbEvent event(List<Record> batch) {
    var event = new DynamodbEvent();
    event.setRecords(batch.stream().map(records::toEvent).toList());
    return event;
  }

  private String id() {
    return subscription.id();
  }

  private static String key(Record record) {
    return new TreeMap<>(record.dynamodb().keys())
        .values().stream().map(it -> it.s() == null ? it.toString() : it.s()).toList().toString();
  }

  /// The first, second, fourth, eighth … attempt.
  private static boolean isWorthSaying(int attempt) {
    return Integer.bitCount(attempt) == 1;
  }
}
