package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.handlers.AwsWiring;
import org.gaceta.handlers.LatestPosts;
import org.gaceta.handlers.PublishArticle;
import org.gaceta.handlers.Settings;
import org.junit.jupiter.api.Test;

/// What a call's line says that it cost, on the real engine by the real clients. Of a transaction
/// DynamoDB Local reports less than AWS bills.
class CapacityTest {
  private final List<String> lines = new ArrayList<>();

  @Test
  void isToldOfEachCallByItself() throws IOException {
    LocalAccount.use();
    try (var dynamo = LocalDynamo.start("127.0.0.1", 0, Optional.empty())) {
      var wiring =
          AwsWiring.of(
              new Settings(
                  Map.of(
                      "STACK_NAME", "gaceta",
                      "TABLE_NAME", LocalAccount.TABLE,
                      "AWS_REGION", LocalAccount.REGION.id(),
                      "DYNAMODB_ENDPOINT", dynamo.endpoint().toString(),
                      "SITE_TITLE", "La Gaceta",
                      "SITE_LANGUAGE", "es",
                      "SITE_TIME_ZONE", "Europe/Madrid")),
              lines::add);
      var publishing = new PublishArticle(wiring);
      var put = MeteredPress.event("PUT", Map.of("id", "faro"), Map.of(), "{\"title\":\"Faro\"}");
      var _ = publishing.call(put, MeteredPress.context());
      var written = last();
      assertTrue(written.get("readUnits").doubleValue() >= 1, written.toString());
      assertTrue(written.get("writeUnits").doubleValue() >= 1, written.toString());

      var _ = publishing.call(put, MeteredPress.context());
      assertEquals(0, last().get("writeUnits").doubleValue());
      assertTrue(last().get("readUnits").doubleValue() > 0, last().toString());

      var list = MeteredPress.event("GET", Map.of(), Map.of(), "");
      var _ = new LatestPosts(wiring).call(list, MeteredPress.context());
      assertEquals(0.5, last().get("readUnits").doubleValue());
    }
  }

  private JsonNode last() throws IOException {
    return new ObjectMapper().readTree(lines.getLast());
  }
}
