package org.gaceta.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Problem;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;

/// Answers about one article, which are for the newsroom and never kept on the way.
public final class ArticleAnswer {
  private ArticleAnswer() {}

  public static Response of(int status, Article article, String body, List<String> warnings) {
    return answer(article, Response.json(status, ArticleJson.of(article, body, warnings)));
  }

  /// The article as JSON, or as Markdown where that is asked for.
  public static Response found(Request request, Article article, String body) {
    var answer =
        request.wants("text/markdown")
            ? answer(article, Response.markdown(200, ArticleMarkdown.of(article, body)))
            : of(200, article, body, List.of());
    return answer.byAccept();
  }

  /// Whether the page of an article is wanted, and no data.
  public static boolean isWantedAsPage(Request request) {
    return request.wants("text/html");
  }

  /// The page as it would print, which is not the article's and must not be found for it.
  public static Response preview(String html) {
    return Response.html(200, html)
        .with("Cache-Control", "no-store")
        .with("X-Robots-Tag", "noindex, nofollow");
  }

  private static Response answer(Article article, Response response) {
    return response.with("ETag", EntityTags.of(article)).with("Cache-Control", "no-store");
  }

  public static Response takenDown() {
    return Response.empty(204);
  }

  public static Response missing(ArticleId id) {
    return Refusals.notFound("there is no article " + id);
  }

  public static Response gone(ArticleId id) {
    return Refusals.gone("the article " + id + " was taken down");
  }

  public static Response preconditionFailed(Optional<Head> current) {
    return Refusals.preconditionFailed(
        current
            .map(it ->
                "the article is %s, in version %d"
                    .formatted(it.state().name().toLowerCase(Locale.ROOT), it.version()))
            .orElse("there is no such article"));
  }

  public static Response aliasTaken(SitePath alias, ArticleId owner) {
    return Refusals.conflict(
        "an alias belongs to another article",
        new Problem("/aliases", "%s belongs to the article %s".formatted(alias.href(), owner)));
  }

  public static Response slugTaken(Slug slug, ArticleId owner) {
    return Refusals.conflict(
        "the slug belongs to another article",
        new Problem("/slug", "%s belongs to the article %s".formatted(slug, owner)));
  }
}
