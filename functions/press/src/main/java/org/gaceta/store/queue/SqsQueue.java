package org.gaceta.store.queue;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.gaceta.store.table.Backoff;
import org.gaceta.store.table.Lost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// A queue in SQS. What speaks of the caller's code or of the deployment (a body that SQS does not
/// take, no permission, no such queue) is an exception.
public final class SqsQueue implements Queue {
  private static final Logger LOG = LoggerFactory.getLogger(SqsQueue.class);
  private static final int ATTEMPTS = 5;

  private final SqsClient client;
  private final String url;
  private final Backoff backoff;

  public SqsQueue(SqsClient client, String url) {
    this(client, url, Backoff.fullJitter());
  }

  SqsQueue(SqsClient client, String url, Backoff backoff) {
    this.client = client;
    this.url = url;
    this.backoff = backoff;
  }

  @Override
  public boolean send(List<String> bodies) {
    return sendLater(bodies, Duration.ZERO);
  }

  @Override
  public boolean sendLater(List<String> bodies, Duration delay) {
    return Batches.of(bodies).stream().allMatch(it -> isHeld(it, delay));
  }

  private boolean isHeld(List<String> batch, Duration delay) {
    var left = unsent(batch, delay);
    for (int attempt = 1; !left.isEmpty() && backoff.next(attempt, ATTEMPTS); attempt++) {
      left = unsent(left, delay);
    }
    return left.isEmpty();
  }

  /// Sends a batch once.
  ///
  /// @return those of it that the queue has not said to hold
  private List<String> unsent(List<String> batch, Duration delay) {
    var entries =
        IntStream.range(0, batch.size())
            .mapToObj(i ->
                SendMessageBatchRequestEntry.builder()
                    .id(Integer.toString(i))
                    .messageBody(batch.get(i))
                    .delaySeconds(Math.toIntExact(delay.toSeconds()))
                    .build())
            .toList();
    try {
      var failed = client.sendMessageBatch(it -> it.queueUrl(url).entries(entries)).failed();
      refuseFaults(failed);
      var left = failed.stream().map(BatchResultErrorEntry::id).collect(toSet());
      return IntStream.range(0, batch.size())
          .filter(i -> left.contains(Integer.toString(i)))
          .mapToObj(batch::get)
          .toList();
    } catch (SdkException failure) {
      if (isThrottled(failure) || Lost.answer(failure)) {
        LOG.warn("{} took no messages this time", url, failure);
        return batch;
      }
      throw failure;
    }
  }

  private void refuseFaults(List<BatchResultErrorEntry> failed) {
    failed.stream()
        .filter(BatchResultErrorEntry::senderFault)
        .findFirst()
        .ifPresent(it -> {
          throw new IllegalArgumentException(
              "%s takes no such message: %s %s".formatted(url, it.code(), it.message()));
        });
  }

  private static boolean isThrottled(SdkException failure) {
    return failure instanceof SdkServiceException service && service.isThrottlingException();
  }
}
