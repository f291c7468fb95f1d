package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the pages that a batch of the table's stream dirties, each once and side by side; a page
/// that cannot be printed fails the records that dirtied it, which come again.
public final class RenderPages
    implements RequestHandler<Map<String, Object>, StreamsEventResponse> {
  private final Printing printing;
  private final Function<String, Printing> elsewhere;
  private final Crew crew;

  public RenderPages() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public RenderPages(Wiring wiring) {
    this(wiring.printing(), wiring::printingInto, wiring.crew());
  }

  /// Prints by these, and not by what the wiring makes.
  ///
  /// @param elsewhere prints into another bucket of this name
  public RenderPages(Printing printing, Function<String, Printing> elsewhere, Crew crew) {
    this.printing = printing;
    this.elsewhere = elsewhere;
    this.crew = crew;
  }

  @Override
  public StreamsEventResponse handleRequest(Map<String, Object> event, Context context) {
    var notices = Notices.of(event);
    var failed = new TreeSet<String>();
    notices.all().stream()
        .collect(Collectors.groupingBy(Notice::bucket))
        .forEach((bucket, its) ->
            failed.addAll(new Batch(bucket.map(elsewhere).orElse(printing), crew, its).print()));
    return StreamsEventResponse.builder()
        .withBatchItemFailures(
            Stream.concat(failed.stream(), notices.unread().stream())
                .map(BatchItemFailure::new)
                .toList())
        .build();
  }
}
