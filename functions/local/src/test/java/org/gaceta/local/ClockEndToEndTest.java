package org.gaceta.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.gaceta.local.lambda.HandlerFactory;
import org.gaceta.store.table.DynamoTable;
import org.gaceta.store.table.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock as it is deployed, on one machine and its real engines.
class ClockEndToEndTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  @TempDir private Path data;
  private Stack stack;
  private Script script;

  @BeforeEach
  void start() {
    stack =
        Stack.start(
            new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data),
            Map.of("COMMENT_PAUSE_SECONDS", "0"),
            HandlerFactory.ofPress(),
            SitePreparation.ofPress());
    script = new Script(stack.siteUrl());
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void theDayIsKnownFromTheStart() {
    var today =
        new DynamoTable(stack.dynamo().client(), LocalAccount.TABLE)
            .get(new Key("CLOCK", "TODAY"), true);
    var day = LocalDate.parse(today.orElseThrow().text("day"));
    var now = LocalDate.now(ZoneId.of("Europe/Madrid"));
    assertTrue(day.equals(now) || day.equals(now.minusDays(1)), day.toString());
  }

  @Test
  void everyCommentOfAnAddressIsErased() throws Exception {
    assertEquals(201, script.put("faro", "{\"title\":\"Faro\"}").statusCode());
    comment("nuria@correo.example", "Uno");
    comment("Nuria@correo.example", "Dos");
    comment("otro@correo.example", "Tres");
    var request =
        script.signed(
            "POST",
            "/api/commenters/erasures",
            "application/json",
            "{\"email\":\"nuria@correo.example\"}".getBytes(UTF_8));
    assertEquals(202, request.statusCode(), request.body());
    assertEquals("null", minute());
    var queue = script.signed("GET", "/api/comments", "application/json", new byte[0]).body();
    assertFalse(queue.contains("nuria") || queue.contains("Nuria@"), queue);
    assertTrue(queue.contains("otro@correo.example"), queue);
  }

  @Test
  void anArticleIsPublishedAtItsHour() throws Exception {
    var hour = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.MILLIS);
    var answer = script.put("faro", "{\"title\":\"Faro\",\"date\":\"%s\"}".formatted(hour));
    assertEquals(201, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"state\":\"scheduled\""), answer.body());
    assertTrue(desk().contains("\"publishedAt\":\"%s\"".formatted(hour)), desk());
    assertEquals(404, script.read("/articles/faro").statusCode());
    Thread.sleep(Duration.between(Instant.now(), hour).plusMillis(50));
    assertEquals("null", minute());
    assertEquals("{\"items\":[]}", desk());
    var late = Instant.now().plusSeconds(30);
    var page = script.read("/articles/faro");
    while (page.statusCode() != 200 && Instant.now().isBefore(late)) {
      Thread.sleep(50);
      page = script.read("/articles/faro");
    }
    assertTrue(page.body().contains(">Faro</h1>"), page.body());
  }

  private String desk() {
    return script
        .signed("GET", "/api/desk?state=scheduled", "application/json", new byte[0])
        .body();
  }

  @Test
  void anErasureIsNotForReaders() {
    var answer =
        script.unsigned(
            "POST",
            "/api/commenters/erasures",
            Map.of("content-type", "application/json"),
            "{\"email\":\"nuria@correo.example\"}");
    assertEquals(403, answer.statusCode());
  }

  private void comment(String email, String text) {
    var answer =
        script.unsigned(
            "POST",
            "/api/articles/faro/comments",
            Map.of("content-type", "application/json"),
            "{\"name\":\"Nuria Sanz\",\"email\":\"%s\",\"text\":\"%s\"}".formatted(email, text));
    assertEquals(202, answer.statusCode(), answer.body());
  }

  private String minute() throws Exception {
    var address =
        stack.lambdaUrl().resolve("/2015-03-31/functions/MinuteClockFunction/invocations");
    var event = BodyPublishers.ofFile(ROOT.resolve("events").resolve("minute-clock.json"));
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).POST(event).build(), BodyHandlers.ofString())
          .body();
    }
  }
}
