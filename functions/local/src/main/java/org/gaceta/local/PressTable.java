package org.gaceta.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/// The press's table as the template of the deployment declares it.
final class PressTable {
  private PressTable() {}

  /// Makes the table, and keeps one that is there.
  static void create(DynamoDbClient client, String name) {
    if (client.listTables().tableNames().contains(name)) {
      return;
    }
    client.createTable(request(name));
    client.waiter().waitUntilTableExists(it -> it.tableName(name));
    client.updateTimeToLive(ttl ->
        ttl.tableName(name)
            .timeToLiveSpecification(it -> it.attributeName("expiresAt").enabled(true)));
  }

  private static CreateTableRequest request(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(attributes())
        .keySchema(schema(Key.PK, Key.SK))
        .globalSecondaryIndexes(Stream.of(Index.values()).map(PressTable::index).toList())
        .streamSpecification(
            it -> it.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
        .build();
  }

  private static List<AttributeDefinition> attributes() {
    var names = new ArrayList<>(List.of(Key.PK, Key.SK));
    for (var index : Index.values()) {
      names.add(index.partition());
      names.add(index.sort());
    }
    return names.stream()
        .distinct()
        .map(name ->
            AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.indexName())
        .keySchema(schema(index.partition(), index.sort()))
        .projection(it ->
            it.projectionType(
                index.allAttributes() ? ProjectionType.ALL : ProjectionType.KEYS_ONLY))
        .build();
  }

  private static List<KeySchemaElement> schema(String partition, String sort) {
    return List.of(
        KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
  }
}
