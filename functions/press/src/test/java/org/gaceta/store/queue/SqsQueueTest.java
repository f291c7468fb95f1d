package org.gaceta.store.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gaceta.store.queue.FailingSqs.Answer;
import org.gaceta.store.table.Backoff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.SqsException;

/// What the engine on one machine cannot be made to answer.
class SqsQueueTest {
  private static final List<String> BODIES = List.of("a", "b", "c");

  private final List<Integer> pauses = new ArrayList<>();

  static Stream<SdkException> passing() {
    return Stream.of(
        coded(403, "RequestThrottled"),
        coded(429, "whatever"),
        coded(503, "ServiceUnavailable"),
        ApiCallTimeoutException.create(1),
        SdkClientException.create("no answer", new IOException()));
  }

  /// Faults of the code or the deployment.
  static Stream<SdkException> faults() {
    return Stream.of(
        QueueDoesNotExistException.builder().statusCode(400).build(),
        coded(403, "AccessDenied"),
        SdkClientException.create("no credentials"));
  }

  private static SdkException coded(int status, String code) {
    return SqsException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }

  private Queue queue(FailingSqs sqs) {
    return new SqsQueue(sqs, "https://sqs.example/queue", pauses::add);
  }

  @Test
  void sendsInBatches() {
    var sqs = new FailingSqs();
    assertTrue(queue(sqs).send(Collections.nCopies(11, "a")));
    assertEquals(List.of(10, 1), sqs.requests.stream().map(List::size).toList());
    assertEquals(List.of(), pauses);
  }

  @Test
  void sendsNothingForNoMessages() {
    var sqs = new FailingSqs();
    assertTrue(queue(sqs).send(List.of()));
    assertEquals(List.of(), sqs.requests);
  }

  @Test
  void sendsAgainWhatWasNotTaken() {
    var sqs =
        new FailingSqs(
            new Answer.Refusing(Set.of("a", "c"), false), new Answer.Refusing(Set.of("c"), false));
    assertTrue(queue(sqs).send(BODIES));
    assertEquals(List.of(BODIES, List.of("a", "c"), List.of("c")), sqs.requests);
    assertEquals(List.of(1, 2), pauses);
  }

  @ParameterizedTest
  @MethodSource("passing")
  void sendsAllAgainWhereNoAnswerCame(SdkException failure) {
    var sqs = new FailingSqs(new Answer.Failure(failure));
    assertTrue(queue(sqs).send(BODIES));
    assertEquals(List.of(BODIES, BODIES), sqs.requests);
  }

  @ParameterizedTest
  @MethodSource("passing")
  void saysSoWhenItGivesUp(SdkException failure) {
    var sqs =
        new FailingSqs(Collections.nCopies(5, new Answer.Failure(failure)).toArray(Answer[]::new));
    assertFalse(queue(sqs).send(BODIES));
    assertEquals(Collections.nCopies(5, BODIES), sqs.requests);
    assertEquals(List.of(1, 2, 3, 4), pauses);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void throwsWhatNoOtherAttemptMends(SdkException fault) {
    var sqs = new FailingSqs(new Answer.Failure(fault));
    assertSame(fault, assertThrows(SdkException.class, () -> queue(sqs).send(BODIES)));
    assertEquals(1, sqs.requests.size());
  }

  @Test
  void throwsWhereAMessageItselfIsRefused() {
    var sqs = new FailingSqs(new Answer.Refusing(Set.of("b"), true));
    assertThrows(IllegalArgumentException.class, () -> queue(sqs).send(BODIES));
  }

  @Test
  void stopsWhenInterrupted() {
    Backoff interrupted =
        _ -> {
          throw new InterruptedException();
        };
    var sqs = new FailingSqs(new Answer.Refusing(Set.of("a"), false));
    assertFalse(new SqsQueue(sqs, "https://sqs.example/queue", interrupted).send(BODIES));
    assertTrue(Thread.interrupted());
    assertEquals(1, sqs.requests.size());
  }
}
