package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/// A site that has every kind of page.
final class SmallSite {
  static final String MOVED = "/articles/viejo";
  static final String LIGHTHOUSE = "/articles/el-faro";
  static final String VIDEO = "/articles/el-video";

  static final List<String> PAGES =
      List.of(
          "/",
          LIGHTHOUSE,
          VIDEO,
          "/pages/quienes-somos",
          MOVED,
          "/articles/retirado",
          "/articles/nada",
          "/sections/costa",
          "/tags/mar",
          "/authors/ana-perez",
          "/archive/2026-02-14",
          "/calendar",
          "/fragments/sidebar",
          "/api/articles/faro/comments");

  private SmallSite() {}

  static void publish(Script script) {
    put(
        script,
        "faro",
        """
        {"title": "El faro", "date": "2026-02-14", "section": "Costa", "tags": ["Mar"],
         "authors": ["Ana Pérez"], "image": {"url": "/media/faro.jpg", "alt": "El faro"},
         "aliases": ["articles/viejo"],
         "body": "Un **faro**.\\n\\n| a | b |\\n|---|:-:|\\n| 1 | 2 |\\n\\n<p style='color:red' onclick='x()'>Hola</p>"}
        """);
    put(
        script,
        "video",
        """
        {"title": "El vídeo", "date": "2026-02-14", "authors": ["Ana Pérez"],
         "video": "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
         "body": "<video src='/media/a.mp4'></video>"}
        """);
    put(script, "about", "{\"title\": \"Quiénes somos\", \"kind\": \"page\"}");
    put(script, "gone", "{\"title\": \"Retirado\", \"date\": \"2026-02-14\"}");
    assertEquals(204, script.delete("gone").statusCode());
  }

  private static void put(Script script, String id, String json) {
    var answer = script.put(id, json);
    assertEquals(201, answer.statusCode(), answer.body());
  }
}
