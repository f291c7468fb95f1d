package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {
  private final Newsroom newsroom = new Newsroom();

  @Test
  void tellsOfAScheduledArticleWhatAnEditorWantsToKnow() {
    newsroom.put(
        "faro",
        """
        {"title": "El faro", "date": "2026-06-02T06:00:00Z", "expires": "2026-06-09T06:00:00Z", "authors": ["Clara Ibáñez"],
         "section": "Mar"}
        """);
    var answer =
        new Desk(newsroom.wiring()).call(Newsroom.request("desk.json"), Newsroom.context());
    assertEquals(200, answer.getStatusCode(), answer.getBody());
    assertEquals("no-store", answer.getHeaders().get("Cache-Control"));
    assertEquals(
        """
        {"items":[{"id":"faro","title":"El faro","state":"scheduled","version":1,"url":"/articles/el-faro",\
        "publishedAt":"2026-06-02T06:00:00Z","expires":"2026-06-09T06:00:00Z","updatedAt":"2026-06-01T12:00:00Z",\
        "authors":["clara-ibanez"],"byline":["Clara Ibáñez"],"section":"Mar"}]}\
        """,
        answer.getBody());
  }

  @Test
  void hasTheSoonestFirstAndNothingElseThatWaitsForTheClock() {
    put("tarde", "2026-06-03T06:00:00Z");
    put("pronto", "2026-06-01T12:30:00.500Z");
    put("antes", "2026-06-01T12:30:00Z");
    newsroom.put("caduca", "{\"title\":\"Caduca\",\"expires\":\"2026-06-01T18:00:00Z\"}");
    erase();
    assertEquals(List.of("antes", "pronto", "tarde"), all("scheduled", 100));
    assertEquals(List.of(), all("draft", 100));
  }

  @Test
  void hasTheLastChangedDraftFirst() {
    for (var id : List.of("a", "b", "c")) {
      draft(id);
      newsroom.now = newsroom.now.plusMillis(500);
    }
    newsroom.put("a", "{\"title\":\"Otra vez\",\"draft\":true}");
    assertEquals(List.of("a", "c", "b"), all("draft", 100));
  }

  @Test
  void holdsWhatExpired() {
    newsroom.put("caduca", "{\"title\":\"Caduca\",\"expires\":\"2026-06-01T18:00:00Z\"}");
    newsroom.now = Instant.parse("2026-06-01T18:00:00Z");
    newsroom.minute();
    assertEquals(List.of("caduca"), all("draft", 100));
  }

  @Test
  void showsTheOthersWhereOneCannotBeRead() {
    put("faro", "2026-06-02T06:00:00Z");
    newsroom.table.write(
        Write.put(
            Item.at(new Key("ARTICLE#roto", "ARTICLE"))
                .text("desk", "due")
                .text("deskAt", "2026-06-02T05:00:00.000Z")
                .build()));
    assertEquals(List.of("faro"), all("scheduled", 1));
  }

  @Test
  void isEmptyOnceTheHourHasCome() {
    put("faro", "2026-06-01T12:30:00Z");
    newsroom.now = Instant.parse("2026-06-01T12:30:00Z");
    newsroom.minute();
    assertEquals(List.of(), all("scheduled", 100));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void isPagedByFullStretchesWhateverStandsBetween(int limit) {
    var expected = new ArrayList<String>();
    for (var i = 10; i < 31; i++) {
      put("n" + i, "2026-06-%02dT00:00:00Z".formatted(i));
      expected.add("n" + i);
      newsroom.put(
          "x" + i, "{\"title\":\"X\",\"expires\":\"2026-06-%02dT00:00:00Z\"}".formatted(i));
      newsroom.put(
          "y" + i, "{\"title\":\"Y\",\"expires\":\"2026-06-%02dT01:00:00Z\"}".formatted(i));
      draft("d" + i);
    }
    assertEquals(expected, all("scheduled", limit));
    assertEquals(
        expected.stream().map(it -> it.replace('n', 'd')).sorted().toList(),
        all("draft", limit).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({"state,published", "state,''", "limit,0", "limit,101", "after,x", "page,2"})
  void refusesAWrongParameter(String name, String value) {
    var query = new HashMap<>(Map.of("state", "draft"));
    query.put(name, value);
    assertEquals(400, newsroom.desk(query).getStatusCode());
  }

  @Test
  void mustBeToldWhich() {
    var answer = newsroom.desk(Map.of());
    assertEquals(400, answer.getStatusCode());
    assertEquals("application/problem+json", answer.getHeaders().get("Content-Type"));
  }

  @Test
  void isOnlyRead() {
    var event = Newsroom.request("desk.json");
    event.getRequestContext().getHttp().setMethod("POST");
    var answer = new Desk(newsroom.wiring()).call(event, Newsroom.context());
    assertEquals(405, answer.getStatusCode());
    assertEquals("GET", answer.getHeaders().get("Allow"));
  }

  private void put(String id, String date) {
    var answer = newsroom.put(id, "{\"title\":\"Faro\",\"date\":\"%s\"}".formatted(date));
    assertEquals("scheduled", Newsroom.json(answer).get("state").asText(), answer.getBody());
  }

  private void draft(String id) {
    newsroom.put(id, "{\"title\":\"Faro\",\"draft\":true}");
  }

  private void erase() {
    var event = Newsroom.request("moderate-comment.json");
    event.setRouteKey("POST /commenters/erasures");
    event.getRequestContext().getHttp().setMethod("POST");
    event.setBody("{\"email\":\"a@b.example\"}");
    assertEquals(202, newsroom.moderate(event).getStatusCode());
  }

  /// The ids of all stretches; each but the last is full.
  private List<String> all(String state, int limit) {
    var ids = new ArrayList<String>();
    var query = new HashMap<>(Map.of("state", state, "limit", Integer.toString(limit)));
    var page = stretch(query);
    page.get("items").forEach(it -> ids.add(it.get("id").textValue()));
    while (page.has("next")) {
      assertEquals(limit, page.get("items").size());
      query.put("after", page.get("next").textValue());
      page = stretch(query);
      assertFalse(page.get("items").isEmpty());
      page.get("items").forEach(it -> ids.add(it.get("id").textValue()));
    }
    return ids;
  }

  private JsonNode stretch(Map<String, String> query) {
    var answer = newsroom.desk(query);
    assertEquals(200, answer.getStatusCode(), answer.getBody());
    return Newsroom.json(answer);
  }
}
