package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.gaceta.store.bucket.S3Bucket;
import org.gaceta.store.table.DynamoTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class EnginesTest {
  private static final String HOST = "127.0.0.1";

  @Test
  void keepWhatAKilledProcessWrote(@TempDir Path folder) throws Exception {
    killAfterItsWrites(folder);
    try (var dynamo = LocalDynamo.start(HOST, 0, Optional.of(folder.resolve("table")));
        var client = dynamo.client()) {
      var table = new DynamoTable(client, LocalAccount.TABLE);
      assertEquals(Optional.of(Victim.ITEM), table.get(Victim.ITEM.key(), true));
      assertEquals(1, recorded(dynamo));
    }
    try (var s3 = LocalS3.start(HOST, 0, Optional.of(folder.resolve("bucket")));
        var client = s3.client()) {
      var bucket = new S3Bucket(client, LocalAccount.BUCKET);
      assertEquals(Victim.OBJECT, bucket.get(Victim.OBJECT_KEY).orElseThrow().object());
      // not what it had begun to write
      assertEquals(1, bucket.list("", Optional.empty()).size());
    }
  }

  private static void killAfterItsWrites(Path folder) throws Exception {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals(
          Optional.of(Victim.WRITTEN), output.lines().filter(Victim.WRITTEN::equals).findFirst());
    } finally {
      process.destroyForcibly().waitFor();
    }
    // as if it had died in the midst of a PUT
    try (var files = Files.walk(folder.resolve("bucket"))) {
      var whole = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      Files.writeString(whole.resolveSibling(whole.getFileName() + "-half"), "half");
    }
  }

  private static long recorded(LocalDynamo dynamo) {
    try (var streams = dynamo.streams()) {
      var arn =
          streams
              .listStreams(it -> it.tableName(LocalAccount.TABLE))
              .streams()
              .getFirst()
              .streamArn();
      return streams.describeStream(it -> it.streamArn(arn)).streamDescription().shards().stream()
          .map(shard ->
              streams
                  .getShardIterator(it ->
                      it.streamArn(arn)
                          .shardId(shard.shardId())
                          .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                  .shardIterator())
          .mapToLong(
              position -> streams.getRecords(it -> it.shardIterator(position)).records().size())
          .sum();
    }
  }

  @Test
  void haveTheTableAsItIsDeployed() {
    try (var dynamo = LocalDynamo.start(HOST, 0, Optional.empty());
        var client = dynamo.client()) {
      var table = client.describeTable(it -> it.tableName(LocalAccount.TABLE)).table();
      assertEquals(BillingMode.PAY_PER_REQUEST, table.billingModeSummary().billingMode());
      assertEquals("[pk HASH, sk RANGE]", keys(table.keySchema().stream()));
      assertEquals(StreamViewType.NEW_AND_OLD_IMAGES, table.streamSpecification().streamViewType());
      assertEquals(2, table.globalSecondaryIndexes().size());
      var desk = index(table.globalSecondaryIndexes(), "desk");
      assertEquals("[desk HASH, deskAt RANGE]", keys(desk.keySchema().stream()));
      assertEquals(ProjectionType.ALL, desk.projection().projectionType());
      var commenter = index(table.globalSecondaryIndexes(), "commenter");
      assertEquals("[commenter HASH, commentedAt RANGE]", keys(commenter.keySchema().stream()));
      assertEquals(ProjectionType.KEYS_ONLY, commenter.projection().projectionType());
      var ttl = client.describeTimeToLive(it -> it.tableName(LocalAccount.TABLE));
      assertEquals("expiresAt", ttl.timeToLiveDescription().attributeName());
      assertEquals(TimeToLiveStatus.ENABLED, ttl.timeToLiveDescription().timeToLiveStatus());
    }
  }

  private static GlobalSecondaryIndexDescription index(
      List<GlobalSecondaryIndexDescription> indexes, String name) {
    return indexes.stream().filter(it -> it.indexName().equals(name)).findFirst().orElseThrow();
  }

  private static String keys(
      Stream<software.amazon.awssdk.services.dynamodb.model.KeySchemaElement> schema) {
    return schema.map(it -> it.attributeName() + " " + it.keyTypeAsString()).toList().toString();
  }

  @Nested
  class OnATakenPort {
    @Test
    void nameItAndItsSetting() {
      try (var s3 = LocalS3.start(HOST, 0, Optional.empty())) {
        int port = s3.endpoint().getPort();
        assertEquals(
            "port %d is taken: stop what holds it, or choose another with -Ds3.port=<port>"
                .formatted(port),
            assertThrows(PortTaken.class, () -> LocalS3.start(HOST, port, Optional.empty()).close())
                .getMessage());
        assertEquals(
            "port %d is taken: stop what holds it, or choose another with -Ddynamodb.port=<port>"
                .formatted(port),
            assertThrows(
                    PortTaken.class, () -> LocalDynamo.start(HOST, port, Optional.empty()).close())
                .getMessage());
      }
    }
  }

  @Test
  void refuseWhoHasNoSignature() throws Exception {
    try (var s3 = LocalS3.start(HOST, 0, Optional.empty());
        var client = s3.client();
        var http = HttpClient.newHttpClient()) {
      new S3Bucket(client, LocalAccount.BUCKET).put("a", Victim.OBJECT, new Precondition.None());
      var request = HttpRequest.newBuilder(s3.endpoint().resolve("/gaceta-site/a")).build();
      assertEquals(403, http.send(request, BodyHandlers.discarding()).statusCode());
    }
  }
}
