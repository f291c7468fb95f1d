package org.gaceta.local.queue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.local.lambda.LocalFunction;
import org.gaceta.local.template.QueueSource;
import org.jspecify.annotations.Nullable;

/// A function that is given the messages of a queue.
///
/// @param id the function's
/// @param handler takes a batch; its answer counts only where the source says that it reports items
public record QueueSubscription(
    String id, LocalQueue queue, QueueSource source, Function<SQSEvent, @Nullable Object> handler) {
  public static Stream<QueueSubscription> of(LocalFunction function, LocalQueues queues) {
    return function.definition().queues().stream()
        .map(it ->
            new QueueSubscription(
                function.id(), queues.get(it.queue()), it, function::callAsLambda));
  }

  /// Those of the messages that the function could not do. As on Lambda, an answer that names none
  /// of the batch stands for all of it.
  Set<Message> failedOf(List<Message> batch) {
    var answer = handler.apply(event(batch));
    if (!source.reportsItems() || !(answer instanceof StreamsEventResponse response)) {
      return Set.of();
    }
    var failures = response.getBatchItemFailures();
    if (failures == null || failures.isEmpty()) {
      return Set.of();
    }
    var byId = batch.stream().collect(Collectors.toMap(Message::id, it -> it));
    return failures.stream().allMatch(it -> byId.containsKey(it.getItemIdentifier()))
        ? failures.stream()
            .flatMap(it -> Stream.ofNullable(byId.get(it.getItemIdentifier())))
            .collect(Collectors.toSet())
        : Set.copyOf(batch);
  }

  private SQSEvent event(List<Message> batch) {
    var event = new SQSEvent();
    event.setRecords(batch.stream().map(this::record).toList());
    return event;
  }

  private SQSMessage record(Message message) {
    var record = new SQSMessage();
    record.setMessageId(message.id());
    record.setReceiptHandle(message.receipt());
    record.setBody(message.body());
    record.setAttributes(SqsMessages.attributes(message));
    record.setMessageAttributes(Map.of());
    record.setEventSource("aws:sqs");
    record.setEventSourceArn(queue.arn());
    record.setAwsRegion("us-east-1");
    return record;
  }
}
