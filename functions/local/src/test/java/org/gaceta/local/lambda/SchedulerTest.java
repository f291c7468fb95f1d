package org.gaceta.local.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {
  private static final Duration NEVER = Duration.ofDays(1);

  private final LinkedBlockingQueue<Map<String, Object>> events = new LinkedBlockingQueue<>();

  @Test
  void callsOnceBeforeItComesBack() {
    try (var _ = Scheduler.start(List.of(function(new Wake())), () -> NEVER)) {
      assertEquals(1, events.size());
      var event = events.remove();
      assertEquals("aws.scheduler", event.get("source"));
      assertEquals("{}", event.get("detail"));
    }
  }

  @Test
  void callsAgainAfterEachPauseAlsoWhereOneFails() throws InterruptedException {
    var functions = List.of(function(new Broken()), function(new Wake()));
    try (var _ = Scheduler.start(functions, () -> Duration.ofMillis(5))) {
      for (var i = 0; i < 3; i++) {
        assertTrue(events.poll(1, TimeUnit.MINUTES) != null);
      }
    }
  }

  @Test
  void callsNobodyOnceItIsClosed() throws InterruptedException {
    Scheduler.start(List.of(function(new Wake())), () -> Duration.ofMillis(5)).close();
    events.clear();
    assertEquals(null, events.poll(50, TimeUnit.MILLISECONDS));
  }

  @Test
  void doesNothingWhereNoFunctionHasASchedule() {
    Scheduler.start(List.of(), () -> Duration.ZERO).close();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T12:00:00Z,60000",
    "2026-06-01T12:00:00.001Z,59999",
    "2026-06-01T12:00:59.999Z,1"
  })
  void pausesUntilTheNextFullMinute(Instant now, long millis) {
    assertEquals(Duration.ofMillis(millis), Scheduler.untilTheMinuteAfter(now));
  }

  private static LocalFunction function(RequestHandler<Map<String, Object>, String> handler) {
    var definition = Handlers.template(List.of(), handler.getClass()).functions().getFirst();
    return LocalFunction.of(definition, handler);
  }

  /// Remembers what woke it.
  public final class Wake implements RequestHandler<Map<String, Object>, String> {
    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
      events.add(event);
      return "";
    }
  }

  /// Throws.
  public static final class Broken implements RequestHandler<Map<String, Object>, String> {
    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
      throw new IllegalStateException("at every call");
    }
  }
}
