package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyDigestTest {
  @ParameterizedTest
  @CsvSource({
    "es, 0, Ningún comentario espera una decisión.",
    "es, 1, Un comentario espera una decisión.",
    "en, 3, 3 comments wait for a decision."
  })
  void saysHowManyCommentsWait(String language, int waiting, String text) {
    var newsroom = new Newsroom(Map.of("SITE_LANGUAGE", language));
    newsroom.put("faro", "{\"title\":\"El faro\"}");
    var talk = new Talk(newsroom);
    talk.approved("faro");
    for (int i = 0; i < waiting; i++) {
      var _ = talk.comment("faro");
    }
    assertEquals(Map.of("pending", waiting, "text", text), digest(newsroom));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, '1.000 comentarios esperan una decisión.'",
    "1150, 'Más de 1.000 comentarios esperan una decisión.'"
  })
  void countsNoMoreThanAThousand(int waiting, String text) {
    var newsroom = new Newsroom();
    newsroom.put("faro", "{\"title\":\"El faro\"}");
    var talk = new Talk(newsroom);
    for (int i = 0; i < waiting; i++) {
      var _ = talk.comment("faro");
    }
    assertEquals(text, digest(newsroom).get("text"));
  }

  private static Map<String, Object> digest(Newsroom newsroom) {
    return new DailyDigest(newsroom.wiring())
        .handleRequest(Newsroom.file("daily-digest.json"), Newsroom.context());
  }
}
