package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.store.bucket.Bucket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a deployment does to the site, as CloudFormation has it done.
class PrepareSiteTest {
  private final Newsroom newsroom = new Newsroom();
  private final List<String> answers = new ArrayList<>();
  private HttpServer cloudFormation;
  private int status = 200;

  @BeforeEach
  void listen() throws IOException {
    cloudFormation =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    cloudFormation.createContext(
        "/answer",
        exchange -> {
          answers.add(
              exchange.getRequestMethod()
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    cloudFormation.start();
  }

  @AfterEach
  void stop() {
    cloudFormation.stop(0);
  }

  private Map<String, Object> called(String type) {
    return called(type, newsroom.wiring());
  }

  private Map<String, Object> called(String type, Wiring wiring) {
    var event = new HashMap<>(Newsroom.file("prepare-site.json"));
    event.put("RequestType", type);
    event.put(
        "ResponseURL",
        "http://127.0.0.1:%d/answer".formatted(cloudFormation.getAddress().getPort()));
    return new PrepareSite(wiring).handleRequest(event, Newsroom.context());
  }

  /// What CloudFormation was told.
  private JsonNode told() {
    assertEquals(1, answers.size());
    assertTrue(answers.getFirst().startsWith("PUT {"), answers.getFirst());
    return Newsroom.read(answers.getFirst().substring(4));
  }

  private List<String> keys() {
    return newsroom.bucket.list("", Optional.empty()).stream().map(Bucket.Listed::key).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Create", "Update"})
  void putsTheDeploymentsFilesAndHasTheQueueStartARebuild(String type) {
    var answer = called(type);
    assertEquals("SUCCESS", answer.get("Status"), answer.toString());
    assertEquals(new ObjectMapper().valueToTree(answer), told());
    assertEquals("gaceta-1", answer.get("RequestId"));
    assertTrue(keys().containsAll(List.of("404", "robots.txt")), keys().toString());
    assertTrue(keys().stream().anyMatch(it -> it.startsWith("assets/")), keys().toString());
    assertFalse(keys().contains("index.html"));
    assertEquals(List.of("{\"deployed\":true}"), newsroom.rebuildQueue.bodies());
  }

  @Test
  void theQueuesWordPrintsAllOfTheSite() {
    var _ = called("Create");
    new Works(newsroom).finish();
    assertTrue(keys().contains("index.html"));
  }

  @Test
  void whatIsDeletedLeavesTheSiteAsItIs() {
    assertEquals("SUCCESS", called("Delete").get("Status"));
    assertEquals("SUCCESS", told().path("Status").textValue());
    assertEquals(List.of(), keys());
    assertEquals(List.of(), newsroom.rebuildQueue.bodies());
  }

  @Test
  void aFaultIsAnsweredTooSoThatNobodyWaits() {
    var queues =
        new Queues(() -> newsroom.settleQueue, () -> newsroom.renderQueue, () -> _ -> false);
    var answer = called("Update", newsroom.wiring(newsroom.table, newsroom.bucket, queues));
    assertEquals("FAILED", answer.get("Status"));
    assertEquals(new ObjectMapper().valueToTree(answer), told());
  }

  @Test
  void anAnswerThatIsNotTakenIsGivenAgain() {
    status = 500;
    assertThrows(UncheckedIOException.class, () -> called("Update"));
  }

  @Test
  void whoCallsByHandGetsItBack() {
    var answer =
        new PrepareSite(newsroom.wiring())
            .handleRequest(Map.of("RequestType", "Update"), Newsroom.context());
    assertEquals("SUCCESS", answer.get("Status"));
    assertEquals(List.of(), answers);
  }

  @Test
  void theResourceStaysTheSameOne() {
    var first = called("Create").get("PhysicalResourceId");
    assertEquals(first, called("Update").get("PhysicalResourceId"));
  }
}
