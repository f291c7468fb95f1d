package org.gaceta.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.gaceta.local.lambda.Payloads;
import software.amazon.event.ruler.Machine;

/// Which records a function is given: those that one of its patterns matches, or all where it has
/// none. The patterns are judged by Event Ruler, AWS's own.
public final class Filters {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean none;
  private final Machine patterns = Machine.builder().build();

  private Filters(boolean none) {
    this.none = none;
  }

  /// Reads the patterns.
  ///
  /// @throws IllegalArgumentException if one of them is none
  public static Filters of(List<String> patterns) {
    var filters = new Filters(patterns.isEmpty());
    for (var pattern : patterns) {
      try {
        filters.patterns.addRule(pattern, pattern);
      } catch (IOException e) {
        throw new IllegalArgumentException("this is no pattern: " + pattern, e);
      }
    }
    return filters;
  }

  /// What comes through of a batch.
  public DynamodbEvent of(DynamodbEvent batch) {
    if (none) {
      return batch;
    }
    var records = json(batch);
    var through = new DynamodbEvent();
    through.setRecords(
        IntStream.range(0, batch.getRecords().size())
            .filter(i -> !patterns.rulesForJSONEvent(records.path(i)).isEmpty())
            .mapToObj(batch.getRecords()::get)
            .toList());
    return through;
  }

  /// The records as the patterns mean them, which is as they travel.
  private static JsonNode json(DynamodbEvent batch) {
    try {
      return JSON.readTree(Payloads.write(batch)).path("Records");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
