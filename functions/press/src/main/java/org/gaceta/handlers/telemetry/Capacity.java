package org.gaceta.handlers.telemetry;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Adds up what the call at hand costs at DynamoDB, in the units that it answers. What it refused
/// bills too, but is not told.
public final class Capacity implements ExecutionInterceptor {
  private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return switch (context.request()) {
      case GetItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case BatchGetItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case QueryRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case ScanRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case PutItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case UpdateItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case DeleteItemRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case TransactWriteItemsRequest it -> it.toBuilder().returnConsumedCapacity(TOTAL).build();
      case SdkRequest other -> other;
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case GetItemResponse it -> read(it.consumedCapacity());
      case BatchGetItemResponse it -> Call.consumed(units(it.consumedCapacity()), 0);
      case QueryResponse it -> read(it.consumedCapacity());
      case ScanResponse it -> read(it.consumedCapacity());
      case PutItemResponse it -> written(it.consumedCapacity());
      case UpdateItemResponse it -> written(it.consumedCapacity());
      case DeleteItemResponse it -> written(it.consumedCapacity());
      case TransactWriteItemsResponse it -> Call.consumed(0, units(it.consumedCapacity()));
      default -> {} // another service's
    }
  }

  private static void read(@Nullable ConsumedCapacity capacity) {
    Call.consumed(units(capacity), 0);
  }

  private static void written(@Nullable ConsumedCapacity capacity) {
    Call.consumed(0, units(capacity));
  }

  private static double units(@Nullable ConsumedCapacity capacity) {
    return capacity == null ? 0 : units(Stream.of(capacity));
  }

  private static double units(Collection<ConsumedCapacity> capacities) {
    return units(capacities.stream());
  }

  private static double units(Stream<ConsumedCapacity> capacities) {
    return capacities
        .map(ConsumedCapacity::capacityUnits)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
