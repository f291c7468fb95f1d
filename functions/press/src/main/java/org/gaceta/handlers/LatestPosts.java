package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.gaceta.http.ListAnswer;
import org.gaceta.http.ListQuery;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.store.Latest;

/// `GET /articles`: the latest posts, of all or of a section, a tag or an author.
public final class LatestPosts
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final Latest latest;

  public LatestPosts() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public LatestPosts(Wiring wiring) {
    this.latest = wiring.latest();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return Boundary.answer(event, context, this::answer);
  }

  private Response answer(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> {
        var query = ListQuery.of(request);
        yield ListAnswer.of(request, latest.newest(query.listing(), query.limit(), query.after()));
      }
      default -> Refusals.methodNotAllowed("GET, HEAD");
    };
  }
}
