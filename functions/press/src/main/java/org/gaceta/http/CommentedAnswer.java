package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.Cursor;
import org.gaceta.domain.site.MostCommented;

/// Answers the most commented articles, which anybody may read.
public final class CommentedAnswer {
  private CommentedAnswer() {}

  public static Response of(Request request, MostCommented most) {
    var json = Json.object();
    var items = json.putArray("items");
    most.articles().forEach(it -> items.add(item(it)));
    return ListAnswer.of(request, json, most.next().map(Cursor::of));
  }

  private static ObjectNode item(Commented commented) {
    var json =
        Json.object()
            .put("id", commented.place().key())
            .put("slug", commented.address().lastWord())
            .put("url", ArticleJson.url(commented.address()))
            .put("title", commented.title())
            .put("comments", commented.place().count());
    commented.image().ifPresent(it -> json.set("image", ArticleJson.picture(it)));
    return json;
  }
}
