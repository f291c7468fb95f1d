package org.gaceta.local;

import static org.gaceta.local.MeteredPress.context;
import static org.gaceta.local.MeteredPress.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.gaceta.handlers.LatestPosts;
import org.gaceta.handlers.PublishArticle;
import org.gaceta.local.Meter.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What publishing and listing cost, in the units that DynamoDB reports, on a small and a larger
/// site.
class CostTest {
  private final MeteredPress press = new MeteredPress();

  @AfterEach
  void stop() {
    press.close();
  }

  @Test
  void aNewArticleAnUnchangedOneAndAListCostTheSameOnEverySite() {
    fill(0, 10);
    var small = measure("pequena");
    fill(10, 200);
    var larger = measure("grande");
    assertEquals(small, larger);
    System.out.println("cost: " + small);

    assertTrue(small.publish().writeUnits() <= 34, small.toString());
    assertTrue(small.publish().readUnits() <= 2, small.toString());
    assertTrue(small.publish().requests() <= 4, small.toString());
    assertEquals(0, small.again().writeUnits(), small.toString());
    assertEquals(1, small.list().requests(), small.toString());
    assertTrue(small.list().readUnits() <= 1.5, small.toString());
  }

  private record Costs(Reading publish, Reading again, Reading list) {}

  private Costs measure(String id) {
    press.meter.read();
    assertEquals(201, put(id).getStatusCode());
    var publish = press.meter.read();
    assertEquals(200, put(id).getStatusCode());
    var again = press.meter.read();
    var list =
        new LatestPosts(press.wiring)
            .call(event("GET", Map.of(), Map.of("limit", "10"), ""), context());
    assertEquals(200, list.getStatusCode());
    return new Costs(publish, again, press.meter.read());
  }

  private void fill(int from, int to) {
    for (var i = from; i < to; i++) {
      assertEquals(201, put("n" + i).getStatusCode());
    }
  }

  /// An article of 10 KB with a standfirst, a photo, a section, three tags and one author.
  private APIGatewayV2HTTPResponse put(String id) {
    var body =
        """
        {"title": "El puerto viejo estrena un faro que no alumbra barcos, sino lecturas (%s)",
         "description": "La torre de 1903, apagada desde hace treinta años, abre como biblioteca nocturna.",
         "authors": ["Clara Ibáñez"], "section": "Cultura", "tags": ["bibliotecas", "patrimonio", "vida nocturna"],
         "image": {"url": "https://images.example.org/%s.jpg", "alt": "Un faro blanco al anochecer.",
           "caption": "La linterna del faro.", "credit": "Inés Vidal", "width": 1600, "height": 1067},
         "body": "%s"}
        """
            .formatted(id, id, Prose.of(10_000, id));
    return new PublishArticle(press.wiring)
        .call(event("PUT", Map.of("id", id), Map.of(), body), context());
  }
}
