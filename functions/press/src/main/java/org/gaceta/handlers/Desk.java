package org.gaceta.handlers;

import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.http.DeskAnswer;
import org.gaceta.http.DeskQuery;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.store.WaitingArticles;

/// `GET /desk`: the articles that wait for an editor or for the clock.
public final class Desk extends ApiFunction {
  private final WaitingArticles waiting;

  public Desk() {
    this(AwsWiring.rehearsed(Desk::new, Scene.ofTheDesk()));
  }

  public Desk(Wiring wiring) {
    super(wiring.boundary());
    this.waiting = wiring.waitingArticles();
  }

  @Override
  Response answer(Request request) {
    if (!request.method().equals("GET")) {
      return Refusals.methodNotAllowed("GET");
    }
    var query = DeskQuery.of(request);
    return DeskAnswer.of(waiting.stretch(query.which(), query.limit(), query.after()));
  }
}
