package org.gaceta.local.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// A stream of closed shards, which DynamoDB Local makes only every few hours. Its iterators are
/// `shard:position`.
final class FakeStream implements DynamoDbStreamsClient {
  private final Map<String, List<String>> shards = new LinkedHashMap<>();
  private final Map<String, Optional<String>> parents = new LinkedHashMap<>();
  private boolean isExpiring;
  private boolean isTrimmed;

  /// Adds a shard with records of these keys, which are their sequence numbers too.
  FakeStream shard(String id, @Nullable String parent, String... keys) {
    shards.put(id, List.of(keys));
    parents.put(id, Optional.ofNullable(parent));
    return this;
  }

  /// The first iterator has expired when it is used.
  FakeStream expiring() {
    isExpiring = true;
    return this;
  }

  /// Nothing is known of any sequence number.
  FakeStream trimmed() {
    isTrimmed = true;
    return this;
  }

  @Override
  public DescribeStreamResponse describeStream(DescribeStreamRequest request) {
    // two pages, the younger shards first
    var ids = new ArrayList<>(shards.keySet()).reversed();
    var last = request.exclusiveStartShardId();
    int from = last == null ? 0 : ids.indexOf(last) + 1;
    var page = ids.subList(from, Math.min(from + 1, ids.size()));
    var more = from + 1 < ids.size();
    return DescribeStreamResponse.builder()
        .streamDescription(it ->
            it.shards(page.stream().map(this::describe).toList())
                .lastEvaluatedShardId(more ? page.getLast() : null))
        .build();
  }

  private Shard describe(String id) {
    return Shard.builder()
        .shardId(id)
        .parentShardId(parents.getOrDefault(id, Optional.empty()).orElse(null))
        .build();
  }

  @Override
  public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
    var after = request.shardIteratorType() == ShardIteratorType.AFTER_SEQUENCE_NUMBER;
    if (after && isTrimmed) {
      throw TrimmedDataAccessException.builder().message("trimmed").build();
    }
    int position = after ? keys(request.shardId()).indexOf(request.sequenceNumber()) + 1 : 0;
    return GetShardIteratorResponse.builder()
        .shardIterator(request.shardId() + ":" + position)
        .build();
  }

  @Override
  public GetRecordsResponse getRecords(GetRecordsRequest request) {
    if (isExpiring) {
      isExpiring = false;
      throw ExpiredIteratorException.builder().message("expired").build();
    }
    int colon = request.shardIterator().indexOf(':');
    var shard = request.shardIterator().substring(0, colon);
    int from = Integer.parseInt(request.shardIterator().substring(colon + 1));
    int to = Math.min(from + request.limit(), keys(shard).size());
    return GetRecordsResponse.builder()
        .records(keys(shard).subList(from, to).stream().map(FakeStream::record).toList())
        .nextShardIterator(to < keys(shard).size() ? shard + ":" + to : null)
        .build();
  }

  private List<String> keys(String shard) {
    return shards.getOrDefault(shard, List.of());
  }

  private static Record record(String key) {
    return Record.builder()
        .eventID(key)
        .eventName("INSERT")
        .dynamodb(it ->
            it.sequenceNumber(key)
                .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
                .approximateCreationDateTime(Instant.EPOCH)
                .keys(Map.of("sk", AttributeValue.fromS(key))))
        .build();
  }

  @Override
  public String serviceName() {
    return "streams";
  }

  @Override
  public void close() {}
}
