package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.store.queue.Queue;

/// Prints the pages that a batch of the table's stream dirties, or of keys that a queue names, each
/// once and side by side. What cannot be printed now comes again; what cannot be at all is set
/// apart, in the function's own queue.
public final class RenderPages
    implements RequestHandler<Map<String, Object>, StreamsEventResponse> {
  private final Printing printing;
  private final Function<String, Printing> elsewhere;
  private final Crew crew;
  private final Queue queue;
  private final Telemetry telemetry;

  public RenderPages() {
    this(AwsWiring.ofEnvironment());
  }

  public RenderPages(Wiring wiring) {
    this(
        wiring.printing(),
        wiring::printingInto,
        wiring.crew(),
        wiring.queues().render().get(),
        wiring.telemetry());
  }

  /// Prints by these, and not by what the wiring makes.
  ///
  /// @param elsewhere prints into another bucket of this name
  public RenderPages(
      Printing printing,
      Function<String, Printing> elsewhere,
      Crew crew,
      Queue queue,
      Telemetry telemetry) {
    this.printing = printing;
    this.elsewhere = elsewhere;
    this.crew = crew;
    this.queue = queue;
    this.telemetry = telemetry;
  }

  @Override
  public StreamsEventResponse handleRequest(Map<String, Object> event, Context context) {
    return telemetry.during(
        context, Telemetry.Origin.of(event, "event"), () -> answer(event, context));
  }

  private StreamsEventResponse answer(Map<String, Object> event, Context context) {
    var outcomes = InTime.of(context, () -> print(Notices.of(event)));
    return InTime.atLast(
        context,
        () ->
            StreamsEventResponse.builder()
                .withBatchItemFailures(outcomes.stream().flatMap(this::failures).toList())
                .build());
  }

  private List<Outcomes> print(Notices notices) {
    return notices.byBucket().entrySet().stream()
        .map(it ->
            new Batch(it.getKey().map(elsewhere).orElse(printing), crew, it.getValue()).print())
        .toList();
  }

  private Stream<BatchItemFailure> failures(Outcomes outcomes) {
    return outcomes.answer(queue).getBatchItemFailures().stream();
  }
}
