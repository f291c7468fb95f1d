package org.gaceta.local.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/// The rights that a call takes, by AWS's Service Authorization Reference (`list_amazondynamodb`,
/// `list_amazons3`, `list_amazonsqs`), and where that is silent by the page that each case names.
final class Rights {
  private Rights() {}

  /// All that it takes.
  ///
  /// @throws IllegalArgumentException for a call that nobody has said this of
  static List<Right> of(SdkRequest request) {
    return switch (request) {
      case GetItemRequest it -> onTable("GetItem", it.tableName());
      case BatchGetItemRequest it ->
          it.requestItems().keySet().stream()
              .flatMap(table -> onTable("BatchGetItem", table).stream())
              .toList();
      case QueryRequest it -> onIndex("Query", it.tableName(), it.indexName());
      case ScanRequest it -> onIndex("Scan", it.tableName(), it.indexName());
      case PutItemRequest it -> onTable("PutItem", it.tableName());
      case UpdateItemRequest it -> onTable("UpdateItem", it.tableName());
      case DeleteItemRequest it -> onTable("DeleteItem", it.tableName());
      // "Using IAM with DynamoDB transactions": each part takes the right of the call of its name
      case TransactGetItemsRequest it ->
          it.transactItems().stream()
              .flatMap(part -> onTable("GetItem", part.get().tableName()).stream())
              .toList();
      case TransactWriteItemsRequest it ->
          it.transactItems().stream().flatMap(Rights::ofPart).toList();
      case HeadObjectRequest it -> reading(it.bucket(), it.key());
      case GetObjectRequest it -> reading(it.bucket(), it.key());
      case PutObjectRequest it -> writing("PutObject", it.bucket(), it.key(), it.ifMatch());
      case DeleteObjectRequest it -> writing("DeleteObject", it.bucket(), it.key(), it.ifMatch());
      case ListObjectsV2Request it -> List.of(listing(it.bucket()));
      case SendMessageRequest it -> sending(it.queueUrl());
      case SendMessageBatchRequest it -> sending(it.queueUrl());
      default ->
          throw new IllegalArgumentException("what right does it take? " + request.getClass());
    };
  }

  private static Stream<Right> ofPart(TransactWriteItem part) {
    return Stream.of(
            Stream.ofNullable(part.put()).map(it -> onTable("PutItem", it.tableName())),
            Stream.ofNullable(part.update()).map(it -> onTable("UpdateItem", it.tableName())),
            Stream.ofNullable(part.delete()).map(it -> onTable("DeleteItem", it.tableName())),
            Stream.ofNullable(part.conditionCheck())
                .map(it -> onTable("ConditionCheckItem", it.tableName())))
        .flatMap(it -> it)
        .flatMap(List::stream);
  }

  private static List<Right> onTable(String action, String table) {
    return List.of(new Right("dynamodb:" + action, Arns.table(table)));
  }

  /// The index alone, where one is asked.
  private static List<Right> onIndex(String action, String table, @Nullable String index) {
    return index == null
        ? onTable(action, table)
        : List.of(new Right("dynamodb:" + action, Arns.index(table, index)));
  }

  /// "HeadObject" and "GetObject": who may not list gets 403 for what is missing, and not 404.
  private static List<Right> reading(String bucket, String key) {
    return List.of(new Right("s3:GetObject", Arns.object(bucket, key)), listing(bucket));
  }

  private static Right listing(String bucket) {
    return new Right("s3:ListBucket", Arns.bucket(bucket));
  }

  /// "Enforce conditional writes" and "Enforce conditional deletes": who names the entity tag that
  /// the object must have reads it.
  private static List<Right> writing(
      String action, String bucket, String key, @Nullable String ifMatch) {
    var object = Arns.object(bucket, key);
    var write = new Right("s3:" + action, object);
    return ifMatch == null ? List.of(write) : List.of(write, new Right("s3:GetObject", object));
  }

  private static List<Right> sending(String queue) {
    return List.of(new Right("sqs:SendMessage", Arns.queue(queue)));
  }
}
