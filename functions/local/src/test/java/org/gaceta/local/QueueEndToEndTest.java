package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gaceta.store.queue.SqsQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The functions as they follow the template's queues on one machine.
class QueueEndToEndTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final String PAGE = "/articles/faro";

  @TempDir private Path data;

  private Stack start() {
    return Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data));
  }

  private static SqsClient client(Stack stack) {
    return SqsClient.builder()
        .endpointOverride(stack.sqsUrl())
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .httpClientBuilder(Apache5HttpClient.builder())
        .build();
  }

  private static boolean send(Stack stack, String queue, String body) {
    try (var client = client(stack)) {
      var url = client.getQueueUrl(it -> it.queueName(queue)).queueUrl();
      return new SqsQueue(client, url).send(List.of(body));
    }
  }

  @Test
  void aMessageOfAKeyPrintsItsPageAgain() {
    try (var stack = start()) {
      var script = new Script(stack.siteUrl());
      script.put("faro", "{\"title\": \"Faro\"}");
      stack.awaitDrained(PATIENCE);
      try (var bucket = stack.s3().client()) {
        var _ = bucket.deleteObject(it -> it.bucket(LocalAccount.BUCKET).key(PAGE.substring(1)));
      }
      assertEquals(404, script.read(PAGE).statusCode());
      assertTrue(
          send(
              stack,
              "RenderQueue",
              """
              {"keys": [{"pk": "ARTICLE#faro", "sk": "ARTICLE"}]}
              """));
      stack.awaitDrained(PATIENCE);
      assertEquals(200, script.read(PAGE).statusCode());
    }
  }

  @Test
  void whatLiesInTheFailureQueueOutlastsARestart() {
    try (var stack = start()) {
      assertTrue(send(stack, "FailureQueue", "what nobody could do"));
    }
    try (var stack = start();
        var client = client(stack)) {
      var url = client.getQueueUrl(it -> it.queueName("FailureQueue")).queueUrl();
      assertEquals(1, client.receiveMessage(it -> it.queueUrl(url)).messages().size());
    }
  }
}
