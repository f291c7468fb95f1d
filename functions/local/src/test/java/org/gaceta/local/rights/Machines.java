package org.gaceta.local.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.gaceta.local.LocalAccount;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the press does by the clock, by the stream and by its queues.
record Machines(Press press) {
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final Map<String, AttributeValue> SPOILED =
      Map.of("pk", AttributeValue.fromS("ARTICLE#spoiled"), "sk", AttributeValue.fromS("ARTICLE"));

  void minute() {
    var hour = Instant.now().plus(SOON).truncatedTo(ChronoUnit.MILLIS);
    press.signed(
        201, "PUT", "/articles/later", "{\"title\":\"Luego\",\"date\":\"%s\"}".formatted(hour));
    press.signed(
        201, "PUT", "/articles/brief", "{\"title\":\"Breve\",\"expires\":\"%s\"}".formatted(hour));
    var _ = new Readers(press).send("otra@correo.example", "Fuera");
    press.signed(202, "POST", "/commenters/erasures", "{\"email\":\"otra@correo.example\"}");
    press.pause(SOON.plusMillis(100));
    press.call("MinuteClockFunction", "{}");
  }

  /// Puts an item that nobody can read, whose word goes to the function's own queue, and mends it.
  void spoil(String function, String queue) {
    try (var table = press.table()) {
      table.putItem(it -> it.tableName(LocalAccount.TABLE).item(SPOILED));
      press.awaitUse(function, new Right("sqs:SendMessage", Arns.queue(queue)));
      table.deleteItem(it -> it.tableName(LocalAccount.TABLE).key(SPOILED));
    }
    press.drain();
  }

  void rebuild() {
    try (var bucket = press.bucket()) {
      bucket.createBucket(it -> it.bucket(Arns.COMPARISON));
      bucket.putObject(
          it -> it.bucket(LocalAccount.BUCKET).key("tags/stray"), RequestBody.fromString("stray"));
    }
    press.call("RebuildSiteFunction", "{}");
    press.drain();
    press.call("RebuildSiteFunction", "{\"progress\": true}");
    press.call("RebuildSiteFunction", "{\"bucket\": \"%s\"}".formatted(Arns.COMPARISON));
    press.drain();
  }
}
