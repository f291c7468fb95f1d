package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gaceta.handlers.LatestPosts;
import org.gaceta.handlers.PublishArticle;
import org.gaceta.handlers.Settings;
import org.gaceta.handlers.Wiring;
import org.gaceta.local.Meter.Reading;
import org.gaceta.store.Attempts;
import org.gaceta.store.table.DynamoTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What publishing and listing cost, in the units that DynamoDB reports, on a small and a larger
/// site.
class CostTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final Meter meter = new Meter();
  private LocalDynamo dynamo;
  private DynamoDbClient client;
  private Wiring wiring;

  @BeforeEach
  void start() {
    dynamo = LocalDynamo.start("127.0.0.1", 0, Optional.empty());
    client =
        DynamoDbClient.builder()
            .endpointOverride(dynamo.endpoint())
            .region(LocalAccount.REGION)
            .credentialsProvider(LocalAccount.credentials())
            .httpClientBuilder(Apache5HttpClient.builder())
            .overrideConfiguration(it -> it.addExecutionInterceptor(meter))
            .build();
    var table = new DynamoTable(client, LocalAccount.TABLE);
    wiring =
        new Wiring(
            new Settings(Map.of("SITE_LANGUAGE", "es", "SITE_TIME_ZONE", "Europe/Madrid")),
            () -> table,
            () -> {
              throw new IllegalStateException("neither publishing nor listing touches the bucket");
            },
            Attempts.of(3),
            () -> NOW,
            () -> UUID.randomUUID().toString());
  }

  @AfterEach
  void stop() {
    client.close();
    dynamo.close();
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

  /// Nothing here looks at it, but for the request's id where something went wrong.
  private static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            CostTest.class.getClassLoader(), new Class<?>[] {Context.class}, (_, _, _) -> "cost");
  }

  private record Costs(Reading publish, Reading again, Reading list) {}

  private Costs measure(String id) {
    meter.read();
    assertEquals(201, put(id).getStatusCode());
    var publish = meter.read();
    assertEquals(200, put(id).getStatusCode());
    var again = meter.read();
    var list =
        new LatestPosts(wiring).handleRequest(event("GET", Map.of("limit", "10")), context());
    assertEquals(200, list.getStatusCode());
    return new Costs(publish, again, meter.read());
  }

  private void fill(int from, int to) {
    for (var i = from; i < to; i++) {
      assertEquals(201, put("n" + i).getStatusCode());
    }
  }

  /// An article of 10 KB with a standfirst, a photo, a section, three tags and one author.
  private APIGatewayV2HTTPResponse put(String id) {
    var event = event("PUT", Map.of());
    event.setPathParameters(Map.of("id", id));
    event.setHeaders(Map.of("content-type", "application/json"));
    event.setBody(
        """
        {"title": "El puerto viejo estrena un faro que no alumbra barcos, sino lecturas (%s)",
         "description": "La torre de 1903, apagada desde hace treinta años, abre como biblioteca nocturna.",
         "authors": ["Clara Ibáñez"], "section": "Cultura", "tags": ["bibliotecas", "patrimonio", "vida nocturna"],
         "image": {"url": "https://images.example.org/%s.jpg", "alt": "Un faro blanco al anochecer.",
           "caption": "La linterna del faro.", "credit": "Inés Vidal", "width": 1600, "height": 1067},
         "body": "%s"}
        """
            .formatted(id, id, Prose.of(10_000, id)));
    return new PublishArticle(wiring).handleRequest(event, context());
  }

  private static APIGatewayV2HTTPEvent event(String method, Map<String, String> query) {
    var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).build();
    return APIGatewayV2HTTPEvent.builder()
        .withQueryStringParameters(query)
        .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).build())
        .build();
  }
}
