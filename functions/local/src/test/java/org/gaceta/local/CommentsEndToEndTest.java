package org.gaceta.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gaceta.local.lambda.HandlerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readers at once on one article, an editor who takes what waits a hundred at a time, and whatever
/// is public then: every comment is there once, and no address is.
class CommentsEndToEndTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CALLERS = 50;
  private static final int EACH = 10;

  @TempDir private Path data;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private Stack stack;
  private Script script;

  @BeforeEach
  void start() {
    var all = new PrintStream(said, true, UTF_8);
    System.setOut(all);
    System.setErr(all);
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
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void fiveHundredCommentsOfFiftyCallersAreEachThereOnceAndTellNoAddress() throws Exception {
    assertEquals(201, script.put("faro", "{\"title\":\"Faro\",\"slug\":\"faro\"}").statusCode());
    var sent = sendAll();
    assertEquals(CALLERS * EACH, sent.size());
    assertEquals(sent, waiting());
    approve(sent);
    stack.awaitDrained(PATIENCE);

    var answers = new StringBuilder();
    assertEquals(sent, published(answers));
    var ranked = script.read("/api/articles?order=most-commented").body();
    assertEquals(sent.size(), json(ranked).get("items").get(0).get("comments").intValue());
    var page = script.read("/articles/faro").body();
    assertTrue(page.contains("500"), "the count is on the page");
    answers.append(ranked).append(page);
    for (var path : List.of("/api/articles", "/api/authors", "/feed.atom", "/fragments/sidebar")) {
      answers.append(script.read(path).body());
    }
    assertFalse(answers.toString().contains("@correo.example"), "a public answer tells an address");
    assertFalse(bucket().contains("@correo.example"), "the bucket holds an address");
    assertFalse(said.toString(UTF_8).contains("@correo.example"), "a log line tells an address");
  }

  private Set<String> sendAll() throws Exception {
    var callers =
        IntStream.range(0, CALLERS).<Callable<List<String>>>mapToObj(it -> () -> send(it)).toList();
    var ids = new HashSet<String>();
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
      for (var of : threads.invokeAll(callers)) {
        ids.addAll(of.get());
      }
    }
    return ids;
  }

  /// The comments of one caller, each sent twice as after a lost answer.
  private List<String> send(int caller) throws IOException {
    var reader = Script.at(stack.siteUrl(), InetAddress.getByName("127.0.2." + (caller + 1)));
    var ids = new ArrayList<String>();
    for (var i = 0; i < EACH; i++) {
      var body =
          """
          {"name": "Lectora %1$d", "email": "lectora%1$d.%2$d@correo.example", "text": "Comentario %2$d de %1$d"}
          """
              .formatted(caller, i);
      var headers = Map.of("content-type", "application/json", "idempotency-key", caller + "." + i);
      var first = reader.unsigned("POST", "/api/articles/faro/comments", headers, body);
      var again = reader.unsigned("POST", "/api/articles/faro/comments", headers, body);
      assertEquals(202, first.statusCode(), first.body());
      assertEquals(first.body(), again.body());
      ids.add(json(first.body()).get("id").textValue());
    }
    return ids;
  }

  private Set<String> waiting() {
    return ids(stretches(it -> signed("GET", "/api/comments?" + it + "limit=100", "")));
  }

  private void approve(Set<String> ids) {
    var all = List.copyOf(ids);
    for (var from = 0; from < all.size(); from += 100) {
      var verdicts = JSON.createObjectNode();
      var list = verdicts.putArray("verdicts");
      for (var id : all.subList(from, Math.min(from + 100, all.size()))) {
        list.addObject().put("article", "faro").put("comment", id).put("state", "approved");
      }
      var results = json(signed("POST", "/api/comments/verdicts", verdicts.toString()));
      results.get("results").forEach(it -> assertEquals(200, it.get("status").intValue()));
    }
  }

  private Set<String> published(StringBuilder answers) {
    var stretches =
        stretches(it -> script.read("/api/articles/faro/comments?" + it + "limit=100").body());
    stretches.forEach(answers::append);
    return ids(stretches);
  }

  private static Set<String> ids(List<JsonNode> stretches) {
    var ids = new HashSet<String>();
    for (var stretch : stretches) {
      stretch
          .get("items")
          .forEach(it -> assertTrue(ids.add(it.get("id").textValue()), "one comes twice"));
    }
    return ids;
  }

  /// All of a list, from one cursor to the next.
  private static List<JsonNode> stretches(UnaryOperator<String> list) {
    var stretches = new ArrayList<JsonNode>();
    var after = "";
    do {
      var stretch = json(list.apply(after));
      stretches.add(stretch);
      after = stretch.has("next") ? "after=" + stretch.get("next").textValue() + "&" : "";
    } while (!after.isEmpty());
    return stretches;
  }

  private String bucket() {
    var objects = new StringBuilder();
    try (var s3 = stack.s3().client()) {
      s3.listObjectsV2Paginator(it -> it.bucket(LocalAccount.BUCKET))
          .contents()
          .forEach(it ->
              objects.append(
                  s3.getObjectAsBytes(get -> get.bucket(LocalAccount.BUCKET).key(it.key()))
                      .asUtf8String()));
    }
    return objects.toString();
  }

  private String signed(String method, String path, String body) {
    var answer = script.signed(method, path, "application/json", body.getBytes(UTF_8));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
