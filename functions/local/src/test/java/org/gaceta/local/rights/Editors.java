package org.gaceta.local.rights;

/// What a newsroom asks of the press.
record Editors(Press press) {
  void profiles() {
    press.signed(201, "PUT", "/authors/clara-ibanez", "{\"name\":\"Clara Ibáñez\"}");
    press.signed(200, "PUT", "/authors/clara-ibanez", "{\"name\":\"Clara\",\"role\":\"Mar\"}");
    press.read("/authors/clara-ibanez");
    press.read("/authors");
  }

  void publish() {
    press.signed(201, "PUT", "/articles/faro", article("luz"));
    press.signed(200, "PUT", "/articles/faro", article("costa"));
    press.signed(200, "GET", "/articles/faro", "");
    press.signed(200, "PUT", "/articles/faro?dryRun=true", article("sal"), "accept", "text/html");
    press.signed(201, "PUT", "/articles/other", "{\"title\":\"Faro\"}"); // by another slug
    press.signed(204, "DELETE", "/articles/other", "");
  }

  private static String article(String tag) {
    return """
    {"title": "Faro", "authors": ["Clara Ibáñez", "Inés Vidal"], "section": "Mar", "tags": ["%s"],
     "video": "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "body": "Una luz."}
    """
        .formatted(tag);
  }

  void desk() {
    press.signed(201, "PUT", "/articles/draft", "{\"title\":\"Boceto\",\"draft\":true}");
    press.signed(200, "GET", "/desk?state=draft", "");
  }

  void moderate() {
    var readers = new Readers(press);
    judge(readers.send(Readers.NURIA, "Segundo"), "approved");
    press.drain(); // the article's place in the ranking is to change
    judge(readers.send(Readers.NURIA, "Tercero"), "approved");
    judge(readers.send(Readers.NURIA, "Cuarto"), "spam");
    press.signed(200, "GET", "/comments", "");
    press.signed(200, "PUT", "/settings/blocked-words", "{\"words\":[\"casino\"]}");
    press.signed(200, "GET", "/settings/blocked-words", "");
    press.signed(202, "POST", "/commenters/erasures", "{\"email\":\"nadie@correo.example\"}");
  }

  private void judge(String comment, String state) {
    press.signed(
        200,
        "POST",
        "/comments/verdicts",
        """
        {"verdicts": [{"article": "faro", "comment": "%s", "state": "%s"}]}
        """
            .formatted(comment, state));
  }
}
