package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.gaceta.domain.Label;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.site.Cursor;
import org.gaceta.domain.site.Waiting;

/// Answers what waits at the desk, which is for the newsroom and never kept on the way.
public final class DeskAnswer {
  private DeskAnswer() {}

  public static Response of(Waiting waiting) {
    var json = Json.object();
    var items = json.putArray("items");
    waiting.articles().forEach(it -> items.add(item(it)));
    waiting.next().ifPresent(it -> json.put("next", Cursor.of(it)));
    return Response.json(200, json).with("Cache-Control", "no-store");
  }

  private static ObjectNode item(Article article) {
    var story = article.story();
    var json =
        Json.object()
            .put("id", article.id().text())
            .put("title", story.title())
            .put("state", article.state().name().toLowerCase(Locale.ROOT))
            .put("version", article.version())
            .put("url", ArticleJson.url(article.path()));
    article.publishedAt().ifPresent(it -> json.put("publishedAt", it.toString()));
    story.expires().ifPresent(it -> json.put("expires", it.toString()));
    json.put("updatedAt", article.changedAt().toString());
    ArticleJson.authors(story.authors(), json);
    story.section().map(Label::name).ifPresent(it -> json.put("section", it));
    return json;
  }
}
