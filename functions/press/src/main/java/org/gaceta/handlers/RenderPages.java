package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;

/// Prints the pages that a batch of the table's stream dirties.
public final class RenderPages implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  public RenderPages() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public RenderPages(Wiring wiring) {}

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    throw new UnsupportedOperationException();
  }
}
