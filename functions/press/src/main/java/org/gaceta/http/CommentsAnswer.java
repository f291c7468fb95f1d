package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.PublicComment;

/// Answers with an article's comments: as JSON, or as the page that a browser asks for. Which of
/// them, the header `Accept` says.
public final class CommentsAnswer {
  private CommentsAnswer() {}

  public static Response json(
      Request request, List<PublicComment> comments, Optional<CommentId> next) {
    var json = Json.object();
    var items = json.putArray("items");
    comments.forEach(it -> items.add(item(it)));
    return ListAnswer.of(request, json, next.map(CommentId::text)).byAccept();
  }

  public static Response page(Request request, String html) {
    return OpenAnswer.of(request, Response.html(200, html)).byAccept();
  }

  /// A page that says that there is nothing to see.
  public static Response page(int status, String html) {
    return Response.html(status, html).with("Cache-Control", "no-store").byAccept();
  }

  public static Response missing(ArticleId id) {
    return OpenAnswer.of(ArticleAnswer.missing(id)).byAccept();
  }

  public static Response gone(ArticleId id) {
    return OpenAnswer.of(ArticleAnswer.gone(id)).byAccept();
  }

  private static ObjectNode item(PublicComment comment) {
    var json = Json.object().put("id", comment.id().text()).put("name", comment.name());
    comment.website().ifPresent(it -> json.put("website", it.text()));
    json.put("text", comment.text());
    comment.replyTo().ifPresent(it -> json.put("replyTo", it.text()));
    return json.put("submittedAt", comment.submittedAt().toString());
  }
}
