package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.site.Cursor;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.Newest;

/// Answers a list of articles: anybody may read it, keep it for a moment, and ask whether it
/// changed.
public final class ListAnswer {
  private ListAnswer() {}

  public static Response of(Request request, Newest newest) {
    var json = Json.object();
    var items = json.putArray("items");
    newest.entries().forEach(it -> items.add(item(it)));
    return of(request, json, newest.next().map(Cursor::of)).byAccept();
  }

  /// The same list as a page. Which of them, the header `Accept` says.
  public static Response page(Request request, String html) {
    return OpenAnswer.of(request, Response.html(200, html)).byAccept();
  }

  /// A list that goes on after the cursor, where there is one.
  static Response of(Request request, ObjectNode json, Optional<String> next) {
    next.ifPresent(it -> json.put("next", it));
    return OpenAnswer.linked(request, OpenAnswer.of(request, json), next);
  }

  private static ObjectNode item(Entry entry) {
    var json =
        Json.object()
            .put("id", entry.key().id().text())
            .put("slug", entry.address().lastWord())
            .put("url", ArticleJson.url(entry.address()))
            .put("title", entry.title());
    entry.standfirst().ifPresent(it -> json.put("description", it));
    ArticleJson.authors(entry.authors(), json);
    entry.agency().ifPresent(it -> json.put("agency", it));
    json.put("publishedAt", entry.key().publishedAt().toString());
    entry.section().map(Label::name).ifPresent(it -> json.put("section", it));
    entry.image().ifPresent(it -> json.set("image", ArticleJson.picture(it)));
    return json;
  }
}
