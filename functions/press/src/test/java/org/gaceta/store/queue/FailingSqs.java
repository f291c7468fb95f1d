package org.gaceta.store.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/// An SQS that answers requests as it is told, and takes all that come after those.
final class FailingSqs implements SqsClient {
  final List<List<String>> requests = new ArrayList<>();
  private final Deque<Answer> answers;

  FailingSqs(Answer... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  @Override
  public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
    requests.add(
        request.entries().stream().map(SendMessageBatchRequestEntry::messageBody).toList());
    return switch (answers.poll()) {
      case Answer.Failure(var failure) -> throw failure;
      case Answer.Refusing(var bodies, var senderFault) ->
          SendMessageBatchResponse.builder()
              .failed(
                  request.entries().stream()
                      .filter(it -> bodies.contains(it.messageBody()))
                      .map(it -> entry(it.id(), senderFault))
                      .toList())
              .build();
      case null -> SendMessageBatchResponse.builder().build();
    };
  }

  private static BatchResultErrorEntry entry(String id, boolean senderFault) {
    return BatchResultErrorEntry.builder()
        .id(id)
        .senderFault(senderFault)
        .code(senderFault ? "InvalidMessageContents" : "InternalError")
        .build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}

  sealed interface Answer {
    record Failure(SdkException failure) implements Answer {}

    /// Takes all but these.
    record Refusing(Set<String> bodies, boolean senderFault) implements Answer {}
  }
}
