package org.gaceta.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.LocalServer;
import org.gaceta.local.template.QueueDefinition;
import org.gaceta.local.template.QueueDefinition.DeadLetters;
import org.gaceta.store.queue.SqsQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchRequestTooLongException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SqsException;
import software.amazon.awssdk.services.sqs.model.TooManyEntriesInBatchRequestException;
import software.amazon.awssdk.services.sqs.model.UnsupportedOperationException;

/// The endpoint as AWS's own client sees it.
class QueueApiTest {
  @TempDir private Path folder;
  private final LocalServer server = LocalServer.open("127.0.0.1", 0, "sqs.port");
  private final URI endpoint = URI.create("http://127.0.0.1:" + server.port());
  private final SqsClient client = client(endpoint);
  private final String work = endpoint + "/000000000000/Work";
  private final String failures = endpoint + "/000000000000/Failures";

  @BeforeEach
  void serve() {
    var hour = Duration.ofHours(1);
    var definitions =
        List.of(
            new QueueDefinition("Work", hour, Optional.of(new DeadLetters("Failures", 1))),
            new QueueDefinition("Failures", hour, Optional.empty()));
    server.serve(new QueueApi(new LocalQueues(definitions, folder)));
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private static SqsClient client(URI endpoint) {
    return SqsClient.builder()
        .endpointOverride(endpoint)
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .httpClientBuilder(Apache5HttpClient.builder())
        .build();
  }

  private List<Message> receive(String queue, int hiding) {
    return client
        .receiveMessage(it -> it.queueUrl(queue).maxNumberOfMessages(10).visibilityTimeout(hiding))
        .messages();
  }

  private String count(String queue, QueueAttributeName name) {
    return client
        .getQueueAttributes(it -> it.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
        .attributes()
        .getOrDefault(name, "none");
  }

  private void fail(String body) {
    var _ = client.sendMessage(it -> it.queueUrl(work).messageBody(body));
    assertEquals(1, receive(work, 0).size());
    assertEquals(0, receive(work, 0).size());
  }

  @Test
  void takesWhatThePressSends() {
    var bodies = Collections.nCopies(15, "{\"keys\": \"ñ\"}");
    assertTrue(new SqsQueue(client, work).send(bodies));
    assertEquals("15", count(work, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    assertEquals(bodies.getFirst(), receive(work, 60).getFirst().body());
    assertEquals("5", count(work, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    assertEquals("10", count(work, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE));
  }

  @Test
  void givesNobodyBeforeItsTimeWhatIsSentForLater() {
    var queue = new SqsQueue(client, work);
    assertTrue(queue.sendLater(List.of("much later"), Duration.ofMinutes(15)));
    assertEquals(List.of(), receive(work, 60));
    assertTrue(queue.sendLater(List.of("a"), Duration.ofSeconds(1)));
    var later = client.receiveMessage(it -> it.queueUrl(work).waitTimeSeconds(20)).messages();
    assertEquals(List.of("a"), later.stream().map(Message::body).toList());
  }

  @Test
  void deletesWhatWasReceivedAndShowsItAgain() {
    assertTrue(new SqsQueue(client, failures).send(List.of("a", "b")));
    var received = receive(failures, 60);
    var _ =
        client.deleteMessage(
            it -> it.queueUrl(failures).receiptHandle(received.getFirst().receiptHandle()));
    var _ =
        client.changeMessageVisibility(it ->
            it.queueUrl(failures)
                .receiptHandle(received.getLast().receiptHandle())
                .visibilityTimeout(0));
    assertEquals(List.of("b"), receive(failures, 60).stream().map(Message::body).toList());
  }

  @Test
  void findsQueuesByTheirNames() {
    assertEquals(work, client.getQueueUrl(it -> it.queueName("Work")).queueUrl());
    assertEquals(List.of(failures, work), client.listQueues().queueUrls());
  }

  @Test
  void namesQueuesByTheAddressThatItIsCalledBy() {
    var name = "http://localhost:" + server.port();
    try (var caller = client(URI.create(name))) {
      assertEquals(
          name + "/000000000000/Work", caller.getQueueUrl(it -> it.queueName("Work")).queueUrl());
    }
  }

  @Test
  void sendsDeadLettersBack() {
    fail("a");
    assertEquals("1", count(failures, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    var arn = count(failures, QueueAttributeName.QUEUE_ARN);
    var _ = client.startMessageMoveTask(it -> it.sourceArn(arn));
    assertEquals("0", count(failures, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    assertEquals(List.of("a"), receive(work, 60).stream().map(Message::body).toList());
  }

  @Test
  void sendsNothingBackFromAQueueThatHoldsNoDeadLetters() {
    var arn = count(work, QueueAttributeName.QUEUE_ARN);
    assertThrows(
        UnsupportedOperationException.class,
        () -> client.startMessageMoveTask(it -> it.sourceArn(arn)));
  }

  @Test
  void refusesWhatSqsRefuses() {
    assertThrows(
        QueueDoesNotExistException.class,
        () -> client.sendMessage(it -> it.queueUrl(endpoint + "/0/Other").messageBody("a")));
    assertThrows(
        BatchRequestTooLongException.class, () -> sendBatch(entries(2, "a".repeat(600 * 1024))));
    assertThrows(TooManyEntriesInBatchRequestException.class, () -> sendBatch(entries(11, "a")));
    assertThrows(SqsException.class, () -> client.purgeQueue(it -> it.queueUrl(work)));
  }

  private void sendBatch(List<SendMessageBatchRequestEntry> entries) {
    var _ = client.sendMessageBatch(it -> it.queueUrl(work).entries(entries));
  }

  private static List<SendMessageBatchRequestEntry> entries(int count, String body) {
    return IntStream.range(0, count)
        .mapToObj(i -> SendMessageBatchRequestEntry.builder().id("m" + i).messageBody(body).build())
        .toList();
  }
}
