package org.gaceta.handlers;

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
public final class LatestPosts extends ApiFunction {
  private final Latest latest;
  private final MostCommentedArticles mostCommented;
  private final ListPages pages;

  public LatestPosts() {
    this(AwsWiring.rehearsed(LatestPosts::new, Scene.ofListing()));
  }

  public LatestPosts(Wiring wiring) {
    super(wiring.boundary());
    this.latest = wiring.latest();
    this.mostCommented = wiring.mostCommented();
    this.pages = wiring.listPages();
  }

  @Override
  Response answer(Request request) {
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
