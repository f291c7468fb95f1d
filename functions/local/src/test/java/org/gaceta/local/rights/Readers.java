package org.gaceta.local.rights;

import java.util.Map;
import java.util.regex.Pattern;

/// What readers ask of the press.
record Readers(Press press) {
  static final String NURIA = "nuria@correo.example";

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  void comment() {
    var answered = send(NURIA, "Primero");
    press.signed(200, "PUT", "/articles/faro/comments/" + answered, "{\"state\":\"approved\"}");
    var reply =
        """
        {"name": "Nuria", "email": "nuria@correo.example", "text": "Sí", "replyTo": "%s"}
        """
            .formatted(answered);
    press.open(202, "POST", "/articles/faro/comments", json("b"), reply);
    press.open(202, "POST", "/articles/faro/comments", json("b"), reply);
    var form = Map.of("content-type", "application/x-www-form-urlencoded");
    press.open(422, "POST", "/articles/faro/comments", form, "name=Nuria&text=");
  }

  /// A comment that waits, from a browser that is known again.
  String send(String email, String text) {
    var body =
        """
        {"name": "Nuria", "email": "%s", "text": "%s", "token": "browser"}
        """
            .formatted(email, text);
    var answer = press.open(202, "POST", "/articles/faro/comments", json(text), body);
    return ID.matcher(answer).results().findFirst().orElseThrow().group(1);
  }

  private static Map<String, String> json(String key) {
    return Map.of("content-type", "application/json", "idempotency-key", key);
  }

  void readComments() {
    press.drain();
    var first = ID.matcher(press.read("/articles/faro/comments?limit=1")).results().findFirst();
    press.page("/articles/faro/comments");
    press.page("/articles/faro/comments?replyTo=" + first.orElseThrow().group(1));
  }

  void list() {
    press.read("/articles?limit=1");
    press.page("/articles?section=mar");
    press.read("/articles?tag=costa");
    press.read("/articles?author=clara-ibanez");
    press.read("/articles?order=most-commented");
  }
}
