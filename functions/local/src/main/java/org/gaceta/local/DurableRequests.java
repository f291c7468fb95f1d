package org.gaceta.local;

import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

/// DynamoDB Local's requests, with transactions that are on disk once they are answered. The engine
/// only queues their COMMIT, and would lose one that was answered right before a crash.
final class DurableRequests extends LocalDynamoDBRequestHandler {
  private static final int AUTHORITY = 0;
  private static final boolean SHARED = true;
  private static final boolean NO_PAUSES_LIKE_THE_SERVICES = false;

  /// On disk, or in memory where there is no folder; one database for all access keys.
  DurableRequests(Optional<Path> folder) {
    super(
        AUTHORITY,
        folder.isEmpty(),
        folder.map(Path::toString).orElse(null),
        SHARED,
        NO_PAUSES_LIKE_THE_SERVICES);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(
      String accessKey, String region, TransactWriteItemsRequest request) {
    var answer = super.transactWriteItems(accessKey, region, request);
    // the queue is in order: when this is answered, the COMMIT before it is done
    var _ = listTables(accessKey, region, ListTablesRequest.builder().limit(1).build());
    return answer;
  }
}
