package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostCommentedTest {
  private static final String ORDER = "most-commented";

  private final Newsroom newsroom = new Newsroom();
  private final Talk talk = new Talk(newsroom);

  @BeforeEach
  void threeMonths() {
    today("2026-06-01");
    commented("junio", "2026-06-01", 1);
    commented("mayo", "2026-05-01", 3);
    commented("otra", "2026-05-02", 2);
    commented("abril", "2026-04-01", 4);
    commented("muda", "2026-06-01", 0);
    newsroom.settle();
  }

  @Test
  void areThisMonthsAndTheLastOnesWithTheirCounts() {
    var answer = list(Map.of("order", ORDER));
    assertEquals(List.of("mayo", "otra", "junio"), ids(answer));
    var first = answer.get("items").get(0);
    assertEquals(3, first.get("comments").intValue());
    assertEquals("Nota mayo", first.get("title").textValue());
    assertTrue(first.get("url").textValue().endsWith("/articles/nota-mayo"));
    assertFalse(answer.has("next"));
  }

  @Test
  void areThoseOfAMonthWhereOneIsGiven() {
    assertEquals(List.of("abril"), ids(list(Map.of("order", ORDER, "month", "2026-04"))));
    assertEquals(List.of(), ids(list(Map.of("order", ORDER, "month", "2025-04"))));
  }

  @Test
  void goOnAfterTheCursor() {
    var seen = new ArrayList<String>();
    var answer = list(Map.of("order", ORDER, "limit", "1"));
    seen.addAll(ids(answer));
    while (answer.has("next")) {
      var after = answer.get("next").textValue();
      answer = list(Map.of("order", ORDER, "limit", "1", "after", after));
      seen.addAll(ids(answer));
    }
    assertEquals(List.of("mayo", "otra", "junio"), seen);
  }

  @Test
  void areNoneBeforeTheClockHasToldTheDay() {
    newsroom.table.write(Write.delete(new Key("CLOCK", "TODAY")));
    assertEquals(List.of(), ids(list(Map.of("order", ORDER))));
  }

  @ParameterizedTest
  @CsvSource({
    "order,latest",
    "month,2026-13",
    "month,mayo",
    "after,x",
    "limit,0",
    "section,puerto"
  })
  void refuseAWrongParameter(String name, String value) {
    var query = new HashMap<>(Map.of("order", ORDER));
    query.put(name, value);
    var answer = newsroom.list(query);
    assertEquals(400, answer.getStatusCode());
    assertTrue(answer.getBody().contains(name), answer.getBody());
  }

  private void commented(String id, String date, int comments) {
    newsroom.put(id, "{\"title\":\"Nota %s\",\"date\":\"%s\"}".formatted(id, date));
    for (var i = 0; i < comments; i++) {
      talk.approved(id);
    }
  }

  private void today(String day) {
    newsroom.table.write(Write.put(Item.at(new Key("CLOCK", "TODAY")).text("day", day).build()));
  }

  private JsonNode list(Map<String, String> query) {
    var answer = newsroom.list(query);
    assertEquals(200, answer.getStatusCode(), answer.getBody());
    return Newsroom.json(answer);
  }

  private static List<String> ids(JsonNode answer) {
    var ids = new ArrayList<String>();
    answer.get("items").forEach(it -> ids.add(it.get("id").textValue()));
    return ids;
  }
}
