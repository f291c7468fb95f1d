package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.http.DeskAnswer;
import org.gaceta.http.DeskQuery;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.store.WaitingArticles;

/// `GET /desk`: the articles that wait for an editor or for the clock.
public final class Desk implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final Boundary boundary;
  private final WaitingArticles waiting;

  public Desk() {
    this(AwsWiring.rehearsed(Desk::new, Scene.ofTheDesk()));
  }

  public Desk(Wiring wiring) {
    this.boundary = wiring.boundary();
    this.waiting = wiring.waitingArticles();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return boundary.answer(event, context, this::answer);
  }

  private Response answer(Request request) {
    if (!request.method().equals("GET")) {
      return Refusals.methodNotAllowed("GET");
    }
    var query = DeskQuery.of(request);
    return DeskAnswer.of(waiting.stretch(query.which(), query.limit(), query.after()));
  }
}
