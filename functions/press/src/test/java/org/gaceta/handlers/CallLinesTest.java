package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;

class CallLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Newsroom newsroom = new Newsroom();

  @Test
  void tellOfARequestByItsRouteAndNeverByItsPath() {
    var event = Newsroom.file("publish-article.json", APIGatewayV2HTTPEvent.class);
    newsroom.handle(event);
    var line = last();
    assertEquals("PUT /articles/{id}", line.get("route").textValue());
    assertEquals("request-1", line.get("requestId").textValue());
    assertEquals(201, line.get("status").intValue());
    assertFalse(newsroom.calls.getLast().contains("faro"), newsroom.calls.getLast());
  }

  @Test
  void countWhatIsPublishedAndNothingElse() {
    newsroom.put("a", "{\"title\":\"A\"}");
    assertEquals(1, last().get("ArticlesPublished").intValue());
    newsroom.put("a", "{\"title\":\"A\"}");
    assertFalse(last().has("ArticlesPublished"));
    newsroom.put("b", "{\"title\":\"B\",\"draft\":true}");
    assertFalse(last().has("ArticlesPublished"));
    newsroom.call(
        "PUT",
        "c",
        Map.of("dryRun", "true"),
        "{\"title\":\"C\"}",
        Map.of("content-type", "application/json"));
    assertFalse(last().has("ArticlesPublished"));
  }

  @Test
  void countPagesThatAreWrittenAndPagesThatAreLeft() {
    newsroom.put("a", "{\"title\":\"A\",\"tags\":[\"x\"]}");
    newsroom.settle();
    newsroom.drain();
    var line = last();
    assertEquals("aws:dynamodb", line.get("source").textValue());
    assertEquals(newsroom.pages().size(), line.get("PagesWritten").intValue());
    newsroom.render(message(new Key("ARTICLE#a", "ARTICLE"), Optional.of(Rebuild.ALL)));
    line = last();
    assertEquals("aws:sqs", line.get("source").textValue());
    assertFalse(line.has("PagesWritten"));
    assertEquals(1, line.get("PagesSkipped").intValue());
  }

  @Test
  void tellHowLongAfterItsCommitAPageWasWritten() {
    newsroom.put("a", "{\"title\":\"A\"}");
    var committed = newsroom.now.getEpochSecond();
    newsroom.now = newsroom.now.plusMillis(2_345);
    newsroom.render(committedAt(committed, StreamEvent.of(newsroom.table.recordsAfter(0))));
    var lags = last().get("RenderLag");
    assertEquals(last().get("PagesWritten").intValue(), lags.size());
    lags.forEach(it -> assertEquals(2_345, it.intValue()));
  }

  @Test
  void countAPoisonedKeyOnceAndTellItApart() {
    newsroom.table.write(Write.put(Item.at(new Key("ARTICLE#a", "ARTICLE")).build()));
    newsroom.put("b", "{\"title\":\"B\"}");
    newsroom.drain();
    assertEquals(1, last().get("PoisonedKeys").intValue());
    assertEquals(1, last().get("poisoned").intValue());
    assertEquals(0, last().get("again").intValue());
    assertEquals(
        newsroom.table.recordsAfter(0).stream().map(it -> it.key()).distinct().count() - 1,
        last().get("done").intValue());
  }

  /// All that alarms and dashboards can look at is there to be looked at.
  @Test
  void holdEveryMetricThatThereIs() {
    everythingThatIsCounted();
    var seen =
        newsroom.calls.stream()
            .map(Newsroom::read)
            .filter(it -> it.has("_aws"))
            .flatMap(CallLinesTest::names)
            .collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(Metric.values()).map(Metric::title).collect(Collectors.toSet()), seen);
  }

  private void everythingThatIsCounted() {
    newsroom.put("faro", "{\"title\":\"Faro\"}");
    newsroom.settle();
    newsroom.render(
        committedAt(newsroom.now.getEpochSecond(), StreamEvent.of(newsroom.table.recordsAfter(0))));
    var talk = new Talk(newsroom);
    for (var state : List.of("approved", "spam", "deleted")) {
      talk.judge("faro", talk.comment("faro"), state);
    }
    newsroom.render(message(new Key("ARTICLE#faro", "ARTICLE"), Optional.of(Rebuild.ALL)));
    newsroom.table.write(Write.put(Item.at(new Key("ARTICLE#a", "ARTICLE")).build()));
    newsroom.render(message(new Key("ARTICLE#a", "ARTICLE"), Optional.empty()));
    newsroom.minute();
  }

  /// The metrics of a line, each with its value beside it, under the namespace and the dimension
  /// that all agree on.
  private static Stream<String> names(JsonNode line) {
    var directive = line.get("_aws").get("CloudWatchMetrics").get(0);
    assertEquals("Gaceta", directive.get("Namespace").textValue());
    assertEquals("[[\"Stack\"]]", directive.get("Dimensions").toString());
    assertEquals("gaceta", line.get("Stack").textValue());
    return StreamSupport.stream(directive.get("Metrics").spliterator(), false)
        .map(it -> it.get("Name").textValue())
        .peek(it -> assertTrue(line.get(it).isNumber() || line.get(it).isArray(), it));
  }

  private JsonNode last() {
    return Newsroom.read(newsroom.calls.getLast());
  }

  private static Map<String, Object> message(Key key, Optional<Rebuild> rebuild) {
    return Map.of(
        "Records",
        List.of(
            Map.of(
                "eventSource",
                "aws:sqs",
                "messageId",
                "m",
                "body",
                new KeyMessage(List.of(key), rebuild).write())));
  }

  /// The event, with the second of its records' commit.
  private static Map<String, Object> committedAt(long second, Map<String, Object> event) {
    JsonNode json = JSON.valueToTree(event);
    for (var record : json.get("Records")) {
      ((ObjectNode) record.get("dynamodb")).put("ApproximateCreationDateTime", (double) second);
    }
    return JSON.convertValue(json, new TypeReference<>() {});
  }
}
