package org.gaceta.handlers.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class JsonLogTest {
  private final List<String> lines = new ArrayList<>();
  private final JsonLog log = new JsonLog(lines::add);

  @Test
  void saysWhichCallAnEventComesFrom() {
    var record = record(Level.WARNING, "a page \"was\" left");
    var _ =
        new Call("request-1", Instant::now)
            .during(() -> {
              log.publish(record);
              return true;
            });
    var line = line();
    assertEquals("WARN", line.get("level").textValue());
    assertEquals("request-1", line.get("requestId").textValue());
    assertEquals("a page \"was\" left", line.get("message").textValue());
    assertEquals("org.gaceta.Sample", line.get("logger").textValue());
    assertEquals(record.getInstant(), Instant.parse(line.get("timestamp").textValue()));
  }

  @Test
  void hasAFaultInOneLineWithItsPlaceAndItsCauseButNotItsWords() {
    var record = record(Level.SEVERE, "it failed");
    record.setThrown(
        new IllegalStateException(
            "of lectora@correo.example", new NumberFormatException("For input string: \"Nuria\"")));
    log.publish(record);
    assertFalse(lines.getFirst().contains("\n"));
    var trace = line().get("stackTrace").textValue();
    assertTrue(trace.startsWith("java.lang.IllegalStateException\n\tat "), trace);
    assertTrue(trace.contains("JsonLogTest.java"), trace);
    assertTrue(trace.contains("Caused by: java.lang.NumberFormatException\n"), trace);
    assertFalse(trace.contains("lectora") || trace.contains("Nuria"), trace);
  }

  @Test
  void keepsTheWordsOfAService() {
    var record = record(Level.SEVERE, "it failed");
    record.setThrown(
        DynamoDbException.builder()
            .message("not authorized to perform: dynamodb:Query")
            .statusCode(400)
            .build());
    log.publish(record);
    assertTrue(line().get("stackTrace").textValue().contains("dynamodb:Query"));
  }

  private static LogRecord record(Level level, String message) {
    var record = new LogRecord(level, message);
    record.setLoggerName("org.gaceta.Sample");
    return record;
  }

  private JsonNode line() {
    assertEquals(1, lines.size());
    try {
      return new ObjectMapper().readTree(lines.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
