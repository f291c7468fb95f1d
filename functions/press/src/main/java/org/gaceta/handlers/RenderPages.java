package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;

/// Prints the pages that a batch of the table's stream dirties, each once and side by side; a page
/// that cannot be printed fails the records that dirtied it, which come again.
public final class RenderPages implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Printing printing;

  public RenderPages() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public RenderPages(Wiring wiring) {
    this.printing = wiring.printing();
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    var batch = new Batch(printing, event.getRecords());
    return StreamsEventResponse.builder()
        .withBatchItemFailures(batch.print().stream().map(BatchItemFailure::new).toList())
        .build();
  }
}
