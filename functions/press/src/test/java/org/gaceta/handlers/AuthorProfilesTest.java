package org.gaceta.handlers;

import static org.gaceta.handlers.Newsroom.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorProfilesTest {
  private static final Optional<String> CLARA = Optional.of("clara-ibanez");
  private static final String PROFILE =
      """
      {"name": "Clara Ibáñez", "role": "Redactora", "biography": "Escribe del mar.",
       "picture": {"url": "/media/clara.jpg", "alt": "Clara"}, "links": ["https://example.org/@clara"]}
      """;

  private final Newsroom newsroom = new Newsroom();

  @Test
  void areCreatedReplacedAndReadByAnybody() {
    assertEquals(404, newsroom.authors("GET", CLARA, "").getStatusCode());
    assertEquals(201, newsroom.authors("PUT", CLARA, PROFILE).getStatusCode());
    assertEquals(200, newsroom.authors("PUT", CLARA, PROFILE).getStatusCode());
    var answer = newsroom.authors("GET", CLARA, "");
    assertEquals(200, answer.getStatusCode());
    assertEquals("*", answer.getHeaders().get("Access-Control-Allow-Origin"));
    assertEquals("Redactora", json(answer).get("role").asText());
    assertEquals(200, newsroom.authors("PUT", CLARA, answer.getBody()).getStatusCode());
    assertEquals(1, newsroom.table.recordsAfter(0).size());
  }

  @Test
  void arePrintedInBylinesFromTheNextPutOn() {
    newsroom.authors("PUT", CLARA, PROFILE);
    var put = newsroom.put("faro", "{\"title\":\"Faro\",\"authors\":[\"clara ibáñez\"]}");
    assertEquals("Clara Ibáñez", json(put).at("/byline/0").asText());
    newsroom.drain();
    assertTrue(newsroom.html("articles/faro").contains("Redactora"));
  }

  @Test
  void keepTheParagraphsOfABiography() {
    newsroom.authors("PUT", CLARA, "{\"name\":\"Clara\",\"biography\":\" Uno.\\r\\n\\r\\nDos. \"}");
    var biography = json(newsroom.authors("GET", CLARA, "")).get("biography").asText();
    assertEquals("Uno.\n\nDos.", biography);
  }

  @Test
  void tellAllThatIsWrongAtOnce() {
    var answer =
        newsroom.authors(
            "PUT",
            CLARA,
            "{\"role\":7,\"picture\":\"javascript:x\",\"links\":[\"nada\"],\"mail\":\"a@b\"}");
    assertEquals(422, answer.getStatusCode());
    for (var pointer : new String[] {"/name", "/role", "/picture", "/links/0", "/mail"}) {
      assertTrue(answer.getBody().contains("\"" + pointer + "\""), answer.getBody());
    }
  }

  @Test
  void areListedByTheirArticles() {
    newsroom.put("a", "{\"title\":\"A\",\"authors\":[\"Clara\",\"Tomás\"]}");
    newsroom.put("b", "{\"title\":\"B\",\"authors\":[\"Clara\"]}");
    newsroom.settle();
    var top = json(newsroom.authors("GET", Optional.empty(), "")).get("items");
    assertEquals("clara", top.at("/0/slug").asText());
    assertEquals(2, top.at("/0/articles").asInt());
    assertEquals("Tomás", top.at("/1/name").asText());
    assertEquals(405, newsroom.authors("PUT", Optional.empty(), "{}").getStatusCode());
  }
}
