package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

/// A newsroom's readers, each comment from an address of its own, and its editor.
final class Talk {
  private final Newsroom newsroom;
  private int readers;

  Talk(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// A comment that waits.
  ///
  /// @return its id
  String comment(String article) {
    var event = Newsroom.request("submit-comment.json");
    event.setPathParameters(Map.of("id", article));
    event.setHeaders(Map.of("content-type", "application/json"));
    event
        .getRequestContext()
        .getHttp()
        .setSourceIp("198.51.%d.%d".formatted(readers / 250, readers % 250));
    event.setBody(
        """
        {"name": "Lectora %1$d", "email": "lectora%1$d@correo.example", "text": "Comentario %1$d"}
        """
            .formatted(readers++));
    var answer = newsroom.comment(event);
    assertEquals(202, answer.getStatusCode(), answer.getBody());
    return Newsroom.json(answer).get("id").textValue();
  }

  void judge(String article, String comment, String state) {
    var event = Newsroom.request("moderate-comment.json");
    event.setPathParameters(Map.of("id", article, "comment", comment));
    event.setBody("{\"state\":\"" + state + "\"}");
    var answer = newsroom.moderate(event);
    assertEquals(200, answer.getStatusCode(), answer.getBody());
  }

  /// A comment that an editor approved.
  String approved(String article) {
    var id = comment(article);
    judge(article, id, "approved");
    return id;
  }
}
