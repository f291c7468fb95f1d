package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.local.LocalAccount;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Streamed;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// All that the table's stream ever held, in its order.
final class StreamLog implements AutoCloseable {
  private static final String ENDED = "";

  private final DynamoDbStreamsClient client;
  private final String stream;
  private final Map<String, String> iterators = new HashMap<>();
  private final List<Recorded> records = new ArrayList<>();

  /// @param client closed with it
  StreamLog(DynamoDbStreamsClient client) {
    this.client = client;
    this.stream =
        client.listStreams(it -> it.tableName(LocalAccount.TABLE)).streams().getLast().streamArn();
  }

  /// How much there is by now.
  synchronized long length() {
    for (var shard :
        client.describeStream(it -> it.streamArn(stream)).streamDescription().shards()) {
      read(shard.shardId());
    }
    return records.size();
  }

  synchronized List<Recorded> records() {
    var _ = length();
    return List.copyOf(records);
  }

  private void read(String shard) {
    var next = iterators.computeIfAbsent(shard, this::first);
    var more = true;
    while (more && !next.equals(ENDED)) {
      var from = next;
      var answer = client.getRecords(it -> it.shardIterator(from));
      answer.records().forEach(it -> records.add(Streamed.record(records.size() + 1L, it)));
      more = answer.hasRecords() && !answer.records().isEmpty();
      next = answer.nextShardIterator() == null ? ENDED : answer.nextShardIterator();
    }
    iterators.put(shard, next);
  }

  private String first(String shard) {
    return client
        .getShardIterator(it ->
            it.streamArn(stream).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
  }

  @Override
  public void close() {
    client.close();
  }
}
