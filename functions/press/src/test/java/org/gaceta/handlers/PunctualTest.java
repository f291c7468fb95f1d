package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.RemainingTime;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;

class PunctualTest {
  private static final Item ITEM = Item.at(new Key("a", "a")).build();

  /// A DynamoDB that takes a connection and never answers.
  private static Table hanging(ServerSocket socket) {
    var settings = new HashMap<>(new Newsroom().settings());
    settings.putAll(
        Map.of(
            "AWS_REGION", "us-east-1",
            "TABLE_NAME", "table",
            "DYNAMODB_ENDPOINT", "http://localhost:" + socket.getLocalPort()));
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretAccessKey", "local");
    return new Clients(new Settings(settings)).table();
  }

  @Test
  void letsNoRequestOutlastTheCallsTime() throws IOException {
    try (var socket = new ServerSocket(0)) {
      var table = hanging(socket);
      var end = System.nanoTime() + Duration.ofMillis(700).toNanos();
      var outcome =
          assertTimeout(
              Duration.ofSeconds(4), // a try of the SDK's would have 5
              () ->
                  RemainingTime.within(
                      () -> Duration.ofNanos(end - System.nanoTime()).toMillis(),
                      () -> table.write(new Write.Put(ITEM, Condition.NEW))));
      assertInstanceOf(Outcome.Unknown.class, outcome);
    }
  }
}
