package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.store.DueArticles;
import org.gaceta.store.Erasing;
import org.gaceta.store.TurningDay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what happens with time, woken each minute: turns the day, publishes the articles whose hour
/// has come and takes down those whose time is over, and erases the addresses that are due. Pages
/// learn of it by the records of what it writes. Its parts do not wait for one another: where one
/// fails the others are done, and then the call fails, so that the failure is counted; the next
/// minute tries again. The event says nothing that it needs.
public final class MinuteClock implements RequestHandler<Map<String, Object>, Void> {
  private static final Telemetry.Origin CLOCK = Telemetry.Origin.source("clock");
  private static final Logger LOG = LoggerFactory.getLogger(MinuteClock.class);

  private final TurningDay turningDay;
  private final DueArticles dueArticles;
  private final Erasing erasing;
  private final Telemetry telemetry;

  public MinuteClock() {
    this(AwsWiring.ofEnvironment());
  }

  public MinuteClock(Wiring wiring) {
    this.turningDay = wiring.turningDay();
    this.dueArticles = wiring.dueArticles();
    this.erasing = wiring.erasing();
    this.telemetry = wiring.telemetry();
  }

  @Override
  public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
    return telemetry.during(context, CLOCK, () -> work(context));
  }

  private @Nullable Void work(Context context) {
    if (!InTime.of(context, this::isAllDone)) {
      throw new IllegalStateException("not all of this minute's work is done");
    }
    return null;
  }

  private boolean isAllDone() {
    var turned = isDone("the turn of the day", turningDay::turn);
    var published = isDone("publishing what is due", this::publish);
    var erased = isDone("erasing", erasing::carryOut);
    return turned && published && erased;
  }

  /// Says how far behind it is where CloudWatch looks for it.
  private boolean publish() {
    var backlog = dueArticles.carryOut();
    Call.count(Metric.OVERDUE_ARTICLES, backlog.overdue());
    Call.count(Metric.OLDEST_OVERDUE_SECONDS, backlog.oldest().toSeconds());
    Call.count(Metric.DUE_ARTICLES_LEFT, backlog.left());
    Call.count(Metric.ARTICLES_PUBLISHED, backlog.published());
    return backlog.left() == 0;
  }

  private static boolean isDone(String part, BooleanSupplier work) {
    try {
      if (work.getAsBoolean()) {
        return true;
      }
      LOG.error("{}: not all of it could be done; the next minute tries again", part);
    } catch (RuntimeException e) {
      LOG.error("{} failed; the next minute tries again", part, e);
    }
    return false;
  }
}
