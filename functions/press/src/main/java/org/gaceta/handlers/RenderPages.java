package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.Map;
import org.gaceta.store.queue.Queue;

/// Prints the pages that a batch of the table's stream dirties, or of keys that a queue names, each
/// once and side by side. What cannot be printed now comes again; what cannot be at all is set
/// apart, in the function's own queue.
public final class RenderPages
    implements RequestHandler<Map<String, Object>, StreamsEventResponse> {
  private final Printing printing;
  private final Crew crew;
  private final Queue queue;

  public RenderPages() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public RenderPages(Wiring wiring) {
    this(wiring.printing(), wiring.crew(), wiring.queues().render().get());
  }

  /// Prints by these, and not by what the wiring makes.
  public RenderPages(Printing printing, Crew crew, Queue queue) {
    this.printing = printing;
    this.crew = crew;
    this.queue = queue;
  }

  @Override
  public StreamsEventResponse handleRequest(Map<String, Object> event, Context context) {
    return InTime.of(
        context, () -> new Batch(printing, crew, Notices.of(event)).print().answer(queue));
  }
}
