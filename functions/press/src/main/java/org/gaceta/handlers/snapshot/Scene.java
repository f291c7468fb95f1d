package org.gaceta.handlers.snapshot;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The requests of rehearsals: one for each way through a function that callers use, before a table
/// that holds nothing.
public final class Scene {
  private static final String JSON = "application/json";
  private static final String HTML = "text/html";
  private static final String ARTICLE = "{\"title\": \"Rehearsal\", \"body\": \"One **word**.\"}";
  private static final String COMMENT =
      "{\"name\": \"Nobody\", \"email\": \"nobody@example.org\", \"text\": \"A word.\"}";

  /// The one verdict that looks for its comment before it writes.
  private static final String VERDICT = "{\"state\": \"spam\"}";

  private static final String WORDS = "{\"words\": [\"rehearsal\"]}";

  private Scene() {}

  /// An article's preview, its publishing, and a look for it.
  public static List<APIGatewayV2HTTPEvent> ofPublishing() {
    var route = "/articles/{id}";
    var preview = event("PUT", route, HTML, ARTICLE);
    preview.setQueryStringParameters(Map.of("dryRun", "true"));
    return List.of(preview, event("PUT", route, JSON, ARTICLE), event("GET", route, JSON, ""));
  }

  /// A list of posts, as data and as a page.
  public static List<APIGatewayV2HTTPEvent> ofListing() {
    return both("/articles");
  }

  /// An article's comments, as data and as a page.
  public static List<APIGatewayV2HTTPEvent> ofReadingComments() {
    return both("/articles/{id}/comments");
  }

  /// A comment by the page's script, and by its form.
  public static List<APIGatewayV2HTTPEvent> ofCommenting() {
    var route = "/articles/{id}/comments";
    var form = event("POST", route, HTML, "name=Nobody&email=nobody%40example.org&text=A+word.");
    form.getHeaders().put("content-type", "application/x-www-form-urlencoded");
    return List.of(event("POST", route, JSON, COMMENT), form);
  }

  /// A profile, and the top authors.
  public static List<APIGatewayV2HTTPEvent> ofProfiles() {
    var top = event("GET", "/authors", JSON, "");
    top.setPathParameters(Map.of());
    return List.of(
        event("PUT", "/authors/{slug}", JSON, "{\"name\": \"Nobody\"}"),
        event("GET", "/authors/{slug}", JSON, ""),
        top);
  }

  /// What waits for an editor, a verdict, and the words that make a comment wait.
  public static List<APIGatewayV2HTTPEvent> ofModerating() {
    return List.of(
        event("GET", "/comments", JSON, ""),
        event("PUT", "/articles/{id}/comments/{comment}", JSON, VERDICT),
        event("PUT", "/settings/blocked-words", JSON, WORDS));
  }

  /// The drafts.
  public static List<APIGatewayV2HTTPEvent> ofTheDesk() {
    var drafts = event("GET", "/desk", JSON, "");
    drafts.setQueryStringParameters(Map.of("state", "draft"));
    return List.of(drafts);
  }

  private static List<APIGatewayV2HTTPEvent> both(String route) {
    return List.of(event("GET", route, JSON, ""), event("GET", route, HTML, ""));
  }

  private static APIGatewayV2HTTPEvent event(
      String method, String route, String accept, String body) {
    var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method);
    return APIGatewayV2HTTPEvent.builder()
        .withRouteKey(method + " " + route)
        .withPathParameters(
            Map.of("id", "rehearsal", "slug", "rehearsal", "comment", "01KHEMZ8V0000000000000000A"))
        .withHeaders(new HashMap<>(Map.of("accept", accept, "content-type", JSON)))
        .withRequestContext(
            APIGatewayV2HTTPEvent.RequestContext.builder()
                .withHttp(http.withSourceIp("192.0.2.1").build())
                .build())
        .withBody(body)
        .build();
  }
}
