package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MinuteClockTest {
  private static final Key TODAY = new Key("CLOCK", "TODAY");

  private final Newsroom newsroom = new Newsroom();

  @Test
  void turnsTheDay() {
    newsroom.minute();
    assertEquals(Optional.of("2026-06-01"), today());
    newsroom.now = newsroom.now.plusSeconds(86_400);
    newsroom.minute();
    assertEquals(Optional.of("2026-06-02"), today());
  }

  @Test
  void tellsCloudWatchOnceHowFarBehindItIs() {
    newsroom.put("faro", "{\"title\":\"Faro\",\"date\":\"2026-06-01T13:00:00Z\"}");
    newsroom.now = newsroom.now.plusSeconds(7_200);
    newsroom.minute();
    var line = Newsroom.read(newsroom.calls.getLast());
    assertEquals("clock", line.get("source").textValue());
    assertEquals(1, line.get("OverdueArticles").intValue());
    assertEquals(3_600, line.get("OldestOverdueSeconds").intValue());
    assertEquals(0, line.get("DueArticlesLeft").intValue());
    assertEquals(1, line.get("ArticlesPublished").intValue());
  }

  @Nested
  class AnErasure {
    @Test
    void takesThePublicCopyAwayAndOutOfTheCount() {
      var id = published();
      assertTrue(items("ARTICLE#faro").contains("Nuria Sanz"));
      assertEquals(1, item("ARTICLE#faro", "ARTICLE#COUNTS").read().number("n"));
      erase("NURIA.sanz@correo.example");
      newsroom.minute();
      newsroom.settle();
      assertFalse(items("ARTICLE#faro").contains("Nuria Sanz"));
      assertEquals(0, item("ARTICLE#faro", "ARTICLE#COUNTS").read().number("n"));
      assertEquals(404, verdict(id).getStatusCode());
    }

    @Test
    void leavesNothingOfThePersonBehind() {
      published();
      var erasure = erase("nuria.sanz@correo.example");
      newsroom.minute();
      newsroom.now = newsroom.now.plusSeconds(60);
      newsroom.minute();
      newsroom.settle();
      for (var partition : new String[] {"ARTICLE#faro", "DISCUSSION#faro"}) {
        var left = items(partition).toLowerCase(Locale.ROOT);
        assertFalse(left.contains("nuria") || left.contains("correo"), left);
      }
      assertEquals("[]", items("ERASURE#" + erasure));
    }

    private String published() {
      newsroom.put("faro", "{\"title\":\"Faro\"}");
      var event = Newsroom.request("submit-comment.json");
      var id = Newsroom.json(newsroom.comment(event)).get("id").textValue();
      assertEquals(200, verdict(id).getStatusCode());
      newsroom.settle();
      return id;
    }

    private APIGatewayV2HTTPResponse verdict(String id) {
      var event = Newsroom.request("moderate-comment.json");
      event.setPathParameters(Map.of("id", "faro", "comment", id));
      return newsroom.moderate(event);
    }

    private String erase(String email) {
      var event = Newsroom.request("moderate-comment.json");
      event.setRouteKey("POST /commenters/erasures");
      event.getRequestContext().getHttp().setMethod("POST");
      event.setBody("{\"email\":\"%s\"}".formatted(email));
      var answer = newsroom.moderate(event);
      assertEquals(202, answer.getStatusCode(), answer.getBody());
      return Newsroom.json(answer).get("id").textValue();
    }

    private String items(String partition) {
      return newsroom
          .table
          .query(Query.strongly(partition, Range.ALL, Direction.ASCENDING, 100))
          .items()
          .toString();
    }
  }

  @Nested
  class APartThatFails {
    @Test
    void keepsNoOtherFromItsWorkAndIsHeardOf() {
      put(new Key("ERASURE#a", "ERASURE"), "desk", "due", "deskAt", "2026-06-01T00:00:00Z");
      assertThrows(IllegalStateException.class, newsroom::minute);
      assertEquals(Optional.of("2026-06-01"), today());
    }

    @Test
    void keepsNoErasureFromBeingCarriedOut() {
      var before = "2026-06-01T00:00:00Z";
      put(new Key("ERASURE#a", "ERASURE"), "desk", "due", "deskAt", before);
      put(new Key("ERASURE#b", "ERASURE"), "desk", "due", "deskAt", before, "email", "a@b");
      assertThrows(IllegalStateException.class, newsroom::minute);
      assertTrue(item("ERASURE#b", "ERASURE").read().flag("again"));
    }

    @Test
    void isHeardOfAlsoWhereTheOtherIsDone() {
      put(TODAY, "day", "someday");
      put(
          new Key("ERASURE#a", "ERASURE"),
          "desk",
          "due",
          "deskAt",
          "2026-06-01T00:00:00Z",
          "email",
          "a@b");
      assertThrows(IllegalStateException.class, newsroom::minute);
      assertTrue(item("ERASURE#a", "ERASURE").read().flag("again"));
    }

    private void put(Key key, String... attributes) {
      var item = Item.at(key);
      for (var i = 0; i < attributes.length; i += 2) {
        item.text(attributes[i], attributes[i + 1]);
      }
      newsroom.table.write(Write.put(item.build()));
    }
  }

  private Optional<String> today() {
    return newsroom.table.get(TODAY, true).map(it -> it.text("day"));
  }

  private Item item(String pk, String sk) {
    return newsroom.table.get(new Key(pk, sk), true).orElseThrow();
  }
}
