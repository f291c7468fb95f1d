package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.gaceta.local.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The machine as `sam local` needs it, whose containers do not find it at 127.0.0.1.
class ContainersTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void areToldWhereEverythingIsByDefault() throws IOException {
    var options = Options.of(ROOT, new Properties());
    var sqs = "http://host.docker.internal:9324"; // the README's -Dsqs.port
    var expected = new TreeMap<String, String>();
    expected.put("TABLE_NAME", LocalAccount.TABLE);
    expected.put("SITE_BUCKET", LocalAccount.BUCKET);
    expected.put("SITE_URL", "http://localhost:" + options.port());
    expected.put("DYNAMODB_ENDPOINT", "http://host.docker.internal:" + options.dynamoDbPort());
    expected.put("S3_ENDPOINT", "http://host.docker.internal:" + options.s3Port());
    expected.put("SQS_ENDPOINT", sqs);
    for (var queue : Template.read(ROOT.resolve("template.yaml")).queues()) {
      if (queue.deadLetters().isPresent()) { // nobody sends to the others
        var variable = queue.id().replace("Queue", "_QUEUE_URL").toUpperCase(Locale.ROOT);
        expected.put(variable, sqs + "/000000000000/" + queue.id());
      }
    }
    var told =
        new ObjectMapper()
            .readValue(
                ROOT.resolve("events/env.json").toFile(),
                new TypeReference<Map<String, TreeMap<String, String>>>() {});
    assertEquals(Map.of("Parameters", expected), told);
  }

  @Test
  void findItByAnotherOfItsAddresses() throws IOException, InterruptedException {
    var options = new Options(ROOT, "0.0.0.0", 0, 0, 0, 0, folder.resolve("data"));
    try (var stack = Stack.start(options, Map.of(), new SmallPress(), _ -> {});
        var http = HttpClient.newHttpClient();
        var dynamo = at(stack.dynamo().endpoint(), DynamoDbClient.builder());
        var s3 = at(stack.s3().endpoint(), S3Client.builder().forcePathStyle(true));
        var sqs = at(stack.sqsUrl(), SqsClient.builder())) {
      var site = HttpRequest.newBuilder(elsewhere(stack.siteUrl()).resolve("/none")).build();
      assertEquals(404, http.send(site, BodyHandlers.discarding()).statusCode());
      var lambda = HttpRequest.newBuilder(elsewhere(stack.lambdaUrl())).build();
      assertEquals(404, http.send(lambda, BodyHandlers.discarding()).statusCode());
      assertEquals(List.of(LocalAccount.TABLE), dynamo.listTables().tableNames());
      assertEquals(
          List.of(LocalAccount.BUCKET),
          s3.listBuckets().buckets().stream().map(it -> it.name()).toList());
      assertEquals(
          elsewhere(stack.sqsUrl()) + "/000000000000/RenderQueue",
          sqs.getQueueUrl(it -> it.queueName("RenderQueue")).queueUrl());
    }
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C at(
      URI endpoint, B builder) throws IOException {
    return builder
        .endpointOverride(elsewhere(endpoint))
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .httpClientBuilder(Apache5HttpClient.builder())
        .build();
  }

  private static URI elsewhere(URI endpoint) throws IOException {
    var address = InetAddress.getLocalHost().getHostAddress();
    return URI.create("http://%s:%d".formatted(address, endpoint.getPort()));
  }
}
