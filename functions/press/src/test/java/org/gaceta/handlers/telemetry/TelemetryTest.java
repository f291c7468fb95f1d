package org.gaceta.handlers.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gaceta.handlers.telemetry.Telemetry.Origin;
import org.junit.jupiter.api.Test;

class TelemetryTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_780_315_200_123L);

  private final List<String> lines = new ArrayList<>();
  private final Telemetry telemetry = new Telemetry("gaceta", () -> NOW, lines::add);

  @Test
  void aCallLeavesOneLineInTheEmbeddedMetricFormat() {
    call(() -> {
      Call.note("done", 2);
      Call.note("done", 1);
      Call.count(Metric.PAGES_WRITTEN, 1);
      Call.count(Metric.PAGES_WRITTEN, 2);
      Call.written(NOW.minusMillis(1_123));
      Call.consumed(1.5, 0);
      Call.consumed(0.5, 2);
    });
    var expected =
        """
        {"timestamp": "2026-06-01T12:00:00.123Z", "level": "INFO", "requestId": "request-1", "function": "RenderPages",
         "source": "aws:dynamodb", "outcome": "done", "done": 3, "readUnits": 2.0, "writeUnits": 2.0, "millis": 0,
         "Stack": "gaceta", "PagesWritten": 3, "RenderLag": [1123],
         "_aws": {"Timestamp": 1780315200123, "CloudWatchMetrics": [{"Namespace": "Gaceta", "Dimensions": [["Stack"]],
           "Metrics": [{"Name": "PagesWritten", "Unit": "Count"}, {"Name": "RenderLag", "Unit": "Milliseconds"}]}]}}
        """;
    assertEquals(read(expected), line());
    assertFalse(lines.getFirst().contains("\n"));
  }

  @Test
  void aCallThatCountsNothingMakesNoMetric() {
    call(() -> Call.note("status", 404));
    assertFalse(line().has("_aws"));
    assertEquals(404, line().get("status").intValue());
  }

  @Test
  void aCallThatFailsLeavesItsLineTooAndFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            call(() -> {
              Call.count(Metric.DUE_ARTICLES_LEFT, 1);
              throw new IllegalStateException("not all is done");
            }));
    assertEquals("failed", line().get("outcome").textValue());
    assertEquals(1, line().get("DueArticlesLeft").intValue());
  }

  @Test
  void countsWhatIsDoneOnAnotherThread() {
    call(() -> {
      try {
        Thread.ofVirtual().start(Call.carried(() -> Call.count(Metric.PAGES_WRITTEN, 1))).join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    assertEquals(1, line().get("PagesWritten").intValue());
  }

  @Test
  void keepsOfTooManyLagsThoseThatTookLongest() {
    call(() -> IntStream.range(0, 150).forEach(it -> Call.written(NOW.minusMillis(it))));
    assertEquals(100, line().get("RenderLag").size());
    assertEquals(149, line().get("RenderLag").get(0).intValue());
    assertEquals(50, line().get("RenderLag").get(99).intValue());
  }

  @Test
  void aClockThatGoesAheadOfOursMakesNoLagBelowZero() {
    call(() -> Call.written(NOW.plusSeconds(1)));
    assertEquals(0, line().get("RenderLag").get(0).intValue());
  }

  @Test
  void namesWhoBringsTheRecords() {
    var records = List.of(Map.of("eventSource", "aws:sqs"));
    assertEquals(Origin.source("aws:sqs"), Origin.of(Map.of("Records", records), "order"));
    assertEquals(Origin.source("order"), Origin.of(Map.of("prefix", "articles/"), "order"));
  }

  private void call(Runnable work) {
    telemetry.during(
        context(),
        Origin.source("aws:dynamodb"),
        () -> {
          work.run();
          return true;
        });
  }

  private JsonNode line() {
    assertEquals(1, lines.size());
    return read(lines.getFirst());
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            TelemetryTest.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) ->
                switch (method.getName()) {
                  case "getAwsRequestId" -> "request-1";
                  case "getFunctionName" -> "RenderPages";
                  default -> throw new IllegalStateException(method.getName());
                });
  }
}
