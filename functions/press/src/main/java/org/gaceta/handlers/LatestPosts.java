package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.http.CommentedAnswer;
import org.gaceta.http.CommentedQuery;
import org.gaceta.http.ListAnswer;
import org.gaceta.http.ListQuery;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.pages.lists.ListPages;
import org.gaceta.store.Latest;
import org.gaceta.store.MostCommentedArticles;

/// `GET /articles`: the latest posts, of all or of a section, a tag or an author; or the most
/// commented. The latest are answered as data or as a page.
public final class LatestPosts
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final Boundary boundary;
  private final Latest latest;
  private final MostCommentedArticles mostCommented;
  private final ListPages pages;

  public LatestPosts() {
    this(AwsWiring.rehearsed(LatestPosts::new, Scene.ofListing()));
  }

  public LatestPosts(Wiring wiring) {
    this.boundary = wiring.boundary();
    this.latest = wiring.latest();
    this.mostCommented = wiring.mostCommented();
    this.pages = wiring.listPages();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return boundary.answer(event, context, this::answer);
  }

  private Response answer(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" ->
          CommentedQuery.isAsked(request) ? mostCommented(request) : latest(request);
      default -> Refusals.methodNotAllowed("GET, HEAD");
    };
  }

  private Response latest(Request request) {
    var query = ListQuery.of(request);
    var newest = latest.newest(query.listing(), query.limit(), query.after());
    return query.asPage()
        ? ListAnswer.page(request, pages.stretch(query.listing(), newest))
        : ListAnswer.of(request, newest);
  }

  private Response mostCommented(Request request) {
    var query = CommentedQuery.of(request);
    return CommentedAnswer.of(
        request, mostCommented.stretch(query.month(), query.limit(), query.after()));
  }
}
