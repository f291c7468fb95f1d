package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gaceta.domain.Slug;
import org.gaceta.domain.author.Profile;
import org.gaceta.domain.author.TopAuthor;

/// Answers about authors, which anybody may read.
public final class AuthorAnswer {
  private AuthorAnswer() {}

  public static Response of(int status, Profile profile) {
    var json = Json.object().put("slug", profile.slug().text()).put("name", profile.name());
    profile.role().ifPresent(it -> json.put("role", it));
    profile.biography().ifPresent(it -> json.put("biography", it));
    profile.picture().ifPresent(it -> json.set("picture", ArticleJson.picture(it)));
    var links = json.putArray("links");
    profile.links().forEach(it -> links.add(it.text()));
    return Response.json(status, json);
  }

  public static Response top(Request request, List<TopAuthor> authors) {
    var json = Json.object();
    var items = json.putArray("items");
    authors.forEach(it -> items.add(item(it)));
    return OpenAnswer.of(request, json);
  }

  public static Response missing(Slug author) {
    return Refusals.notFound("there is no author " + author);
  }

  private static ObjectNode item(TopAuthor top) {
    var json =
        Json.object().put("slug", top.author().slug().text()).put("name", top.author().name());
    top.author().role().ifPresent(it -> json.put("role", it));
    return json.put("articles", top.articles());
  }
}
