package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.comment.Queue;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.pages.house.Message;
import org.gaceta.pages.house.Messages;
import org.gaceta.store.ModerationQueue;

/// Says once a day how many comments wait, in the site's language: `{"pending": 3, "text": "…"}`.
/// Lambda hands the answer on, and it becomes a mail. Its event says nothing that it needs.
public final class DailyDigest implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private static final Telemetry.Origin CLOCK = Telemetry.Origin.source("clock");
  private static final int STRETCH = 100;

  /// Who has more waiting need not know how many.
  private static final int MOST = 1_000;

  private final ModerationQueue queue;
  private final Messages messages;
  private final Telemetry telemetry;

  public DailyDigest() {
    this(AwsWiring.ofEnvironment());
  }

  public DailyDigest(Wiring wiring) {
    this.queue = wiring.moderationQueue();
    this.messages = Messages.in(wiring.settings().language());
    this.telemetry = wiring.telemetry();
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    return telemetry.during(context, CLOCK, () -> InTime.of(context, this::digest));
  }

  private Map<String, Object> digest() {
    var pending = pending();
    var text =
        pending > MOST
            ? messages.text(Message.DIGEST_MANY, MOST)
            : messages.text(Message.DIGEST_WAITING, pending);
    return Map.of("pending", pending, "text", text);
  }

  /// How many wait; where there are more than so many, no more than that.
  private int pending() {
    var pending = 0;
    var after = Optional.<Place>empty();
    do {
      var stretch = queue.stretch(Queue.Of.PENDING, STRETCH, after);
      pending += stretch.comments().size();
      after = stretch.next();
    } while (after.isPresent() && pending <= MOST);
    return pending;
  }
}
