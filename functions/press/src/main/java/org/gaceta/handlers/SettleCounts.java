package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.store.Auditing;
import org.gaceta.store.PutOnce;
import org.gaceta.store.Settler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stream's other consumer: settles counts and ranks, and puts the rows that say what there is.
public final class SettleCounts
    implements RequestHandler<Map<String, Object>, StreamsEventResponse> {
  private static final Logger LOG = LoggerFactory.getLogger(SettleCounts.class);

  private static final int GIVING_UP = 3;

  private final PutOnce putOnce;
  private final Settler settler;
  private final Auditing auditing;

  public SettleCounts() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public SettleCounts(Wiring wiring) {
    this.putOnce = wiring.putOnce();
    this.settler = wiring.settler();
    this.auditing = wiring.auditing();
  }

  @Override
  public StreamsEventResponse handleRequest(Map<String, Object> event, Context context) {
    var notices = Notices.of(event);
    var records = notices.all();
    var failed = isSettled(records) ? Optional.<String>empty() : firstThatFails(records);
    return StreamsEventResponse.builder()
        .withBatchItemFailures(
            Stream.concat(failed.stream(), notices.unread().stream())
                .map(BatchItemFailure::new)
                .toList())
        .build();
  }

  /// Settles each record by itself, so that one that never can be holds up no other: the stream
  /// comes again from it, but the others are done by then. Where several fail it is the table that
  /// does not answer, and all the rest would fail as well.
  private Optional<String> firstThatFails(List<Notice> records) {
    var failed = new ArrayList<String>();
    for (var record : records) {
      if (!isSettled(List.of(record))) {
        failed.add(record.id());
      }
      if (failed.size() == GIVING_UP) {
        break;
      }
    }
    return failed.stream().findFirst();
  }

  /// The rows come first: an author's counts show the name that the profile has.
  private boolean isSettled(List<Notice> records) {
    try {
      var work = Records.of(records);
      if (putOnce.put(work.rows())
          && settler.settle(work.toSettle())
          && auditing.audit(work.toAudit())) {
        return true;
      }
      LOG.warn("others came before in every attempt; the batch comes again");
    } catch (RuntimeException e) {
      LOG.error("the batch could not be settled; it comes again", e);
    }
    return false;
  }
}
