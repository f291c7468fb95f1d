package org.gaceta.store.table;

import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// The SDK's requests for our queries and writes. The three kinds of a write stand here twice: to
/// the SDK a write of its own and a part of a transaction have no type in common.
record Requests(String table) {
  private static final ReturnValuesOnConditionCheckFailure HELD =
      ReturnValuesOnConditionCheckFailure.ALL_OLD;

  QueryRequest query(Query query) {
    var expression = new Expression();
    var request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(query.strong())
            .limit(query.limit())
            .scanIndexForward(query.direction() == Query.Direction.ASCENDING);
    switch (query.partition()) {
      case Query.Partition.OfTable(var pk) ->
          request.keyConditionExpression(expression.keys(Key.PK, pk, Key.SK, query.range()));
      case Query.Partition.OfIndex(var index, var value) ->
          request
              .indexName(index.indexName())
              .keyConditionExpression(
                  expression.keys(index.partition(), value, index.sort(), query.range()));
    }
    query.after().ifPresent(it -> request.exclusiveStartKey(Wire.of(it, query.partition())));
    return request
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .build();
  }

  ScanRequest scan(Scan scan) {
    var expression = new Expression();
    var request =
        ScanRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .segment(scan.segment())
            .totalSegments(scan.segments())
            .limit(scan.limit())
            .projectionExpression(expression.projection(scan.attributes()));
    scan.after().ifPresent(it -> request.exclusiveStartKey(Wire.of(it.key())));
    return request.expressionAttributeNames(expression.names()).build();
  }

  PutItemRequest put(Write.Put put) {
    var expression = new Expression();
    return PutItemRequest.builder()
        .tableName(table)
        .item(Wire.of(put.item().attributes()))
        .conditionExpression(expression.condition(put.condition()))
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .returnValuesOnConditionCheckFailure(HELD)
        .build();
  }

  UpdateItemRequest update(Write.Update update) {
    var expression = new Expression();
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(Wire.of(update.key()))
        .updateExpression(expression.update(update.set(), update.remove()))
        .conditionExpression(expression.condition(update.condition()))
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .returnValues(ReturnValue.ALL_NEW)
        .returnValuesOnConditionCheckFailure(HELD)
        .build();
  }

  DeleteItemRequest delete(Write.Delete delete) {
    var expression = new Expression();
    return DeleteItemRequest.builder()
        .tableName(table)
        .key(Wire.of(delete.key()))
        .conditionExpression(expression.condition(delete.condition()))
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .returnValuesOnConditionCheckFailure(HELD)
        .build();
  }

  TransactWriteItem part(Write write) {
    var part = TransactWriteItem.builder();
    return switch (write) {
      case Write.Put put -> part.put(part(put(put))).build();
      case Write.Update update -> part.update(part(update(update))).build();
      case Write.Delete delete -> part.delete(part(delete(delete))).build();
    };
  }

  private static Put part(PutItemRequest whole) {
    return Put.builder()
        .tableName(whole.tableName())
        .item(whole.item())
        .conditionExpression(whole.conditionExpression())
        .expressionAttributeNames(whole.expressionAttributeNames())
        .expressionAttributeValues(whole.expressionAttributeValues())
        .returnValuesOnConditionCheckFailure(HELD)
        .build();
  }

  private static Update part(UpdateItemRequest whole) {
    return Update.builder()
        .tableName(whole.tableName())
        .key(whole.key())
        .updateExpression(whole.updateExpression())
        .conditionExpression(whole.conditionExpression())
        .expressionAttributeNames(whole.expressionAttributeNames())
        .expressionAttributeValues(whole.expressionAttributeValues())
        .returnValuesOnConditionCheckFailure(HELD)
        .build();
  }

  private static Delete part(DeleteItemRequest whole) {
    return Delete.builder()
        .tableName(whole.tableName())
        .key(whole.key())
        .conditionExpression(whole.conditionExpression())
        .expressionAttributeNames(whole.expressionAttributeNames())
        .expressionAttributeValues(whole.expressionAttributeValues())
        .returnValuesOnConditionCheckFailure(HELD)
        .build();
  }
}
