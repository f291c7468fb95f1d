package org.gaceta.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Counts what requests to DynamoDB cost, in the units that it reports; a transaction's as AWS
/// bills them where DynamoDB Local reports less.
final class Meter implements ExecutionInterceptor {
  private final AtomicInteger requests = new AtomicInteger();
  private final DoubleAdder reads = new DoubleAdder();
  private final DoubleAdder writes = new DoubleAdder();

  /// What was counted since the last reading.
  record Reading(int requests, double readUnits, double writeUnits) {}

  Reading read() {
    return new Reading(requests.getAndSet(0), reads.sumThenReset(), writes.sumThenReset());
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    return switch (context.request()) {
      case GetItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case BatchGetItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case QueryRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case PutItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case UpdateItemRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      case TransactWriteItemsRequest it -> it.toBuilder().returnConsumedCapacity(total).build();
      default -> throw new IllegalStateException("not metered: " + context.request());
    };
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    requests.incrementAndGet();
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    var reported = capacities(context).mapToDouble(ConsumedCapacity::capacityUnits).sum();
    if (context.request() instanceof TransactWriteItemsRequest transaction) {
      var billed = transaction.transactItems().stream().mapToInt(WriteUnits::of).sum();
      writes.add(Math.max(reported, billed));
    } else if (context.request() instanceof PutItemRequest
        || context.request() instanceof UpdateItemRequest) {
      writes.add(reported);
    } else {
      reads.add(reported);
    }
  }

  @SuppressWarnings("unchecked")
  private static Stream<ConsumedCapacity> capacities(Context.AfterExecution context) {
    var reported = context.response().getValueForField("ConsumedCapacity", Object.class);
    return switch (reported) {
      case Optional<?> it when it.isPresent() && it.get() instanceof List<?> list ->
          ((List<ConsumedCapacity>) list).stream();
      case Optional<?> it when it.isPresent() -> Stream.of((ConsumedCapacity) it.get());
      default -> throw new IllegalStateException("no capacity was reported");
    };
  }
}
