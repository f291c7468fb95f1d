package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.Map;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.store.Auditing;
import org.gaceta.store.PutOnce;
import org.gaceta.store.Settler;
import org.gaceta.store.queue.Queue;

/// The stream's other consumer: settles counts and ranks, and puts the rows that say what there is,
/// for a batch of the stream or for keys that a queue names.
public final class SettleCounts
    implements RequestHandler<Map<String, Object>, StreamsEventResponse> {
  private static final int GIVING_UP = 3;

  private final PutOnce putOnce;
  private final Settler settler;
  private final Auditing auditing;
  private final Queue queue;
  private final Telemetry telemetry;

  public SettleCounts() {
    this(AwsWiring.ofEnvironment());
  }

  public SettleCounts(Wiring wiring) {
    this.putOnce = wiring.putOnce();
    this.settler = wiring.settler();
    this.auditing = wiring.auditing();
    this.queue = wiring.queues().settle().get();
    this.telemetry = wiring.telemetry();
  }

  @Override
  public StreamsEventResponse handleRequest(Map<String, Object> event, Context context) {
    return telemetry.during(
        context,
        Telemetry.Origin.of(event, "event"),
        () -> {
          var outcomes = InTime.of(context, () -> settle(Notices.of(event)));
          return InTime.atLast(context, () -> outcomes.answer(queue));
        });
  }

  private Outcomes settle(Notices notices) {
    var outcomes = new Outcomes(notices);
    if (effort("the batch", notices.all()) != Effort.DONE) {
      settleEach(notices.all(), outcomes);
    }
    return outcomes;
  }

  /// Settles each by itself, so that one that never can be holds up no other. Where several get no
  /// answer it is the table that does not answer, and the rest come again untried.
  private void settleEach(List<Notice> notices, Outcomes outcomes) {
    var unanswered = 0;
    for (var notice : notices) {
      var effort =
          unanswered < GIVING_UP ? effort(notice.toString(), List.of(notice)) : Effort.AGAIN;
      if (effort == Effort.AGAIN) {
        unanswered++;
      }
      outcomes.note(effort, List.of(notice));
    }
  }

  /// The rows come first: an author's counts show the name that the profile has.
  private Effort effort(String what, List<Notice> notices) {
    return Effort.at(
        what,
        () -> {
          var work = Records.of(notices);
          return putOnce.put(work.rows())
              && settler.settle(work.toSettle())
              && auditing.audit(work.toAudit());
        });
  }
}
