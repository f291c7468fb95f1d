package org.gaceta.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

/// A newsroom's script: it publishes and judges by signed requests.
final class Newsroom implements AutoCloseable {
  private static final String JSON = "application/json";

  /// So many verdicts may come at once.
  private static final int MOST = 100;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Signer signer = new Signer();
  private final URI site;

  Newsroom(URI site) {
    this.site = site;
  }

  boolean hasPublished() {
    var list = HttpRequest.newBuilder(site.resolve("/api/articles?limit=1")).build();
    var answer = Web.body(200, Web.send(client, list));
    return !Texts.json(answer).path("items").isEmpty();
  }

  /// Publishes what is new.
  ///
  /// @return the path of its page
  String publish(Manuscript manuscript) {
    var headers = Map.of("content-type", "text/markdown", "if-none-match", "*");
    var path = "/api/articles/" + manuscript.id();
    var answer = Texts.json(signed("PUT", path, manuscript.text(), headers, 201));
    if (!answer.path("warnings").isEmpty()) {
      throw new IllegalStateException(path + " is taken with " + answer.path("warnings"));
    }
    return answer.path("url").asText();
  }

  void introduce(String slug, JsonNode profile) {
    var headers = Map.of("content-type", JSON);
    var _ = signed("PUT", "/api/authors/" + slug, profile.toString(), headers, 201);
  }

  void approve(List<Posted> comments) {
    for (var from = 0; from < comments.size(); from += MOST) {
      var body = JsonNodeFactory.instance.objectNode();
      var verdicts = body.putArray("verdicts");
      for (var comment : comments.subList(from, Math.min(from + MOST, comments.size()))) {
        verdicts
            .addObject()
            .put("article", comment.article())
            .put("comment", comment.id())
            .put("state", "approved");
      }
      var headers = Map.of("content-type", JSON);
      var answer = signed("POST", "/api/comments/verdicts", body.toString(), headers, 200);
      for (var result : Texts.json(answer).path("results")) {
        if (result.path("status").asInt() != 200) {
          throw new IllegalStateException("a verdict is refused: " + result);
        }
      }
    }
  }

  private String signed(
      String method, String path, String body, Map<String, String> headers, int status) {
    var request = signer.sign(method, site.resolve(path), body.getBytes(UTF_8), headers);
    return Web.body(status, Web.send(client, request));
  }

  @Override
  public void close() {
    client.close();
  }
}
