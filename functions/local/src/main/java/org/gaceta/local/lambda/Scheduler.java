package org.gaceta.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Calls the functions that a schedule wakes: once when it starts, and then each full minute. What
/// one of them throws is logged and keeps nobody from the next minute, as with EventBridge's own.
public final class Scheduler implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<LocalFunction> functions;
  private final Supplier<Duration> pauses;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;

  private Scheduler(List<LocalFunction> functions, Supplier<Duration> pauses) {
    this.functions = List.copyOf(functions);
    this.pauses = pauses;
    this.thread = Thread.ofPlatform().daemon().name("scheduler").unstarted(this::run);
  }

  /// Comes back once each was called for the first time.
  public static Scheduler start(Functions functions) {
    return start(
        functions.all().stream().filter(it -> it.definition().everyMinute()).toList(),
        () -> untilTheMinuteAfter(Instant.now()));
  }

  /// With other pauses between the calls.
  static Scheduler start(List<LocalFunction> functions, Supplier<Duration> pauses) {
    var scheduler = new Scheduler(functions, pauses);
    if (!functions.isEmpty()) {
      scheduler.call();
      scheduler.thread.start();
    }
    return scheduler;
  }

  static Duration untilTheMinuteAfter(Instant now) {
    return Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
  }

  private void run() {
    try {
      while (!stop.await(pauses.get().toMillis(), TimeUnit.MILLISECONDS)) {
        call();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void call() {
    for (var function : functions) {
      var _ = Invocation.of(function, event(function));
    }
  }

  /// As EventBridge's Scheduler sends it where a schedule names no input.
  private static byte[] event(LocalFunction function) {
    return """
    {"version": "0", "id": "%s", "detail-type": "Scheduled Event", "source": "aws.scheduler",
     "account": "000000000000", "time": "%s", "region": "us-east-1",
     "resources": ["arn:aws:scheduler:us-east-1:000000000000:schedule/default/%s"], "detail": "{}"}
    """
        .formatted(UUID.randomUUID(), Instant.now().truncatedTo(ChronoUnit.SECONDS), function.id())
        .getBytes(UTF_8);
  }

  /// Lets a call that is under way come to its end, but not for long.
  @Override
  public void close() {
    stop.countDown();
    try {
      if (thread.isAlive()) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
