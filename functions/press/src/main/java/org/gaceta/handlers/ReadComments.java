package org.gaceta.handlers;

import java.time.InstantSource;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.site.Site;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.http.CommentsAnswer;
import org.gaceta.http.CommentsQuery;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.pages.article.CommentPages;
import org.gaceta.store.PublicComments;
import org.gaceta.store.PublicComments.Answer;

/// `GET /articles/{id}/comments`: what readers see of an article's comments, as data or as a page;
/// with `replyTo`, the page that answers one of them.
public final class ReadComments extends ApiFunction {
  private final PublicComments comments;
  private final CommentPages pages;
  private final Site site;
  private final InstantSource clock;

  public ReadComments() {
    this(AwsWiring.rehearsed(ReadComments::new, Scene.ofReadingComments()));
  }

  public ReadComments(Wiring wiring) {
    super(wiring.boundary());
    this.comments = wiring.publicComments();
    this.pages = wiring.commentPages();
    this.site = wiring.settings().siteOfTheReader();
    this.clock = wiring.clock();
  }

  @Override
  Response answer(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> {
        var id = new ArticleId(request.path("id"));
        var query = CommentsQuery.of(request);
        yield query
            .replyTo()
            .map(it -> form(request, id, it))
            .orElseGet(() -> stretch(request, id, query));
      }
      default -> Refusals.methodNotAllowed("GET, HEAD, POST");
    };
  }

  private Response stretch(Request request, ArticleId id, CommentsQuery query) {
    return switch (comments.stretch(id, query.limit(), query.after())) {
      case Answer.Found(var article, var found, var next) when query.asPage() ->
          CommentsAnswer.page(request, pages.stretch(article, found, next, isOpen(article)));
      case Answer.Found(_, var found, var next) -> CommentsAnswer.json(request, found, next);
      case Answer.Missing _ when query.asPage() -> CommentsAnswer.page(404, pages.missing());
      case Answer.Gone _ when query.asPage() -> CommentsAnswer.page(410, pages.gone());
      case Answer.Missing _ -> CommentsAnswer.missing(id);
      case Answer.Gone _ -> CommentsAnswer.gone(id);
    };
  }

  private Response form(Request request, ArticleId id, CommentId comment) {
    return switch (comments.one(id, comment)) {
      case Answer.Found(var article, var found, _) when !found.isEmpty() ->
          CommentsAnswer.page(request, pages.reply(article, found.getFirst(), isOpen(article)));
      case Answer.Found _, Answer.Missing _ -> CommentsAnswer.page(404, pages.missing());
      case Answer.Gone _ -> CommentsAnswer.page(410, pages.gone());
    };
  }

  private boolean isOpen(Article article) {
    return !site.closing().isOver(article, clock.instant());
  }
}
