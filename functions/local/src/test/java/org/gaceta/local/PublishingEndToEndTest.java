package org.gaceta.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The press as it is deployed, on one machine: by HTTP alone, as scripts and readers have it.
class PublishingEndToEndTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final String LANTERN = "/articles/el-faro-que-alumbra-lecturas";

  @TempDir private Path data;
  private Stack stack;
  private Script script;

  @BeforeEach
  void start() {
    stack = Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data));
    script = new Script(stack.siteUrl());
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void anEmptySiteHasAFrontPageAFeedAndAMissingPage() {
    assertEquals(200, script.read("/").statusCode());
    for (var file :
        List.of(
            "feed.atom",
            "feed.rss",
            "feed.json",
            "sitemap.xml",
            "news-sitemap.xml",
            "robots.txt")) {
      assertEquals(200, script.read("/" + file).statusCode(), file);
    }
    var missing = script.read("/articles/nada");
    assertEquals(404, missing.statusCode());
    assertTrue(missing.body().contains("<html lang=\"es\""), missing.body());
  }

  @Test
  void anArticleIsPrintedAndListed() throws IOException {
    var put = script.putMarkdown("faro", ourArticle());
    assertEquals(201, put.statusCode(), put.body());
    drain();
    var page = script.read(LANTERN);
    assertEquals(200, page.statusCode());
    for (var shown :
        List.of(
            "14 de febrero de 2026",
            "Clara Ibáñez",
            "Agencia Litoral",
            "Inés Vidal",
            "La linterna del faro",
            "https://images.example.org/faro-biblioteca.jpg")) {
      assertTrue(page.body().contains(shown), shown);
    }
    assertTrue(script.read("/").body().contains(LANTERN));
    assertTrue(script.read("/feed.atom").body().contains(LANTERN));
    var list = script.read("/api/articles?limit=1");
    assertEquals(200, list.statusCode());
    assertTrue(list.body().contains("\"id\":\"faro\""), list.body());
  }

  @Test
  void aPreviewIsThePageAsItPrintsAndWritesNothing() throws IOException {
    var preview =
        script.putMarkdown("faro?dryRun=true", ourArticle(), "accept", "text/html;q=0.9,*/*;q=0.1");
    assertEquals(200, preview.statusCode(), preview.body());
    assertEquals(
        "text/html; charset=utf-8", preview.headers().firstValue("content-type").orElseThrow());
    assertEquals(Map.of(), items());
    script.putMarkdown("faro", ourArticle());
    drain();
    var page = script.read(LANTERN).body().replaceFirst("<!-- stamp .*", "");
    assertEquals(page.replace(stack.siteUrl().toString(), "").strip(), preview.body().strip());
  }

  @Test
  void theSamePutAgainWritesNothing() throws IOException {
    script.putMarkdown("faro", ourArticle());
    drain();
    var items = items();
    var tags = tags();
    assertEquals(200, script.putMarkdown("faro", ourArticle()).statusCode());
    drain();
    assertEquals(items, items());
    assertEquals(tags, tags());
  }

  @Test
  void ofEightWritersAtOnceOneWins() throws Exception {
    script.put("faro", "{\"title\":\"Faro\"}");
    try (var threads = Executors.newCachedThreadPool()) {
      var answers =
          IntStream.range(0, 8)
              .mapToObj(i ->
                  threads.submit(() ->
                      script
                          .put("faro", "{\"title\":\"Faro " + i + "\"}", "If-Match", "\"1\"")
                          .statusCode()))
              .toList();
      var counts = new TreeMap<Integer, Integer>();
      for (var answer : answers) {
        counts.merge(answer.get(), 1, Integer::sum);
      }
      assertEquals(Map.of(200, 1, 412, 7), counts);
    }
  }

  @Test
  void writersOfOneTitleAtOnceGetSlugsOfTheirOwn() throws Exception {
    try (var threads = Executors.newCachedThreadPool()) {
      var answers =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> script.put("n" + i, "{\"title\":\"Faro\"}")))
              .toList();
      for (var answer : answers) {
        assertEquals(201, answer.get().statusCode(), answer.get().body());
      }
    }
    drain();
    var pages = tags().keySet().stream().filter(it -> it.startsWith("articles/")).count();
    assertEquals(8, pages);
  }

  @Test
  void anAddressOncePrintedIsLiveMovedOrGone() {
    script.put("faro", "{\"title\":\"Faro\"}");
    script.put("faro", "{\"title\":\"Faro\",\"slug\":\"linterna\"}");
    drain();
    var moved = script.read("/articles/faro");
    assertEquals(301, moved.statusCode());
    assertEquals("/articles/linterna", moved.headers().firstValue("location").orElseThrow());
    assertEquals(200, script.read("/articles/linterna").statusCode());

    assertEquals(204, script.delete("faro").statusCode());
    drain();
    assertEquals(410, script.read("/articles/faro").statusCode());
    assertEquals(410, script.read("/articles/linterna").statusCode());
    assertFalse(script.read("/").body().contains("/articles/linterna"));
    assertFalse(script.read("/feed.atom").body().contains("/articles/linterna"));
    assertEquals(410, script.get("faro").statusCode());

    var back = script.put("faro", "{\"title\":\"Faro\"}");
    assertEquals(201, back.statusCode());
    assertEquals("\"4\"", back.headers().firstValue("etag").orElseThrow());
    drain();
    assertEquals(301, script.read("/articles/faro").statusCode());
    assertEquals(200, script.read("/articles/linterna").statusCode());
    assertTrue(script.read("/").body().contains("/articles/linterna"));
  }

  @Test
  void aStrangerIsTurnedAway() {
    var headers = Map.of("content-type", "application/json");
    for (var method : List.of("PUT", "GET", "DELETE")) {
      assertEquals(
          403,
          script
              .unsigned(method, "/api/articles/faro", headers, "{\"title\":\"Faro\"}")
              .statusCode());
    }
    assertEquals(
        403, new Script(stack.siteUrl(), "wrong").put("faro", "{\"title\":\"Faro\"}").statusCode());
    assertEquals(Map.of(), items());
  }

  static List<Arguments> malformed() {
    var tags = IntStream.range(0, 30).mapToObj(i -> "\"t" + i + "\"").toList();
    return List.of(
        Arguments.of(400, "application/json", "{\"title\":".getBytes(UTF_8)),
        Arguments.of(400, "text/markdown", "---\ntitle: [\n---\n".getBytes(UTF_8)),
        Arguments.of(
            422, "application/json", ("{\"title\":\"a\",\"tags\":" + tags + "}").getBytes(UTF_8)),
        Arguments.of(
            422, "text/markdown", "---\ntitle: a\ndate: 20233-01-01\n---\n".getBytes(UTF_8)),
        Arguments.of(
            422,
            "application/json",
            "{\"title\":\"a\",\"image\":\"javascript:alert(1)\"}".getBytes(UTF_8)),
        Arguments.of(
            422, "text/markdown", ("---\ntitle: a\n---\n" + "a".repeat(5 << 20)).getBytes(UTF_8)),
        Arguments.of(422, "application/json", "{\"title\":\"a\\u0000\"}".getBytes(UTF_8)),
        Arguments.of(422, "text/markdown", "---\ntitle: a\n---\nb\u0000".getBytes(UTF_8)),
        Arguments.of(422, "application/json", "{\"title\":\"\\udc00\"}".getBytes(UTF_8)),
        Arguments.of(
            400, "application/json", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}),
        Arguments.of(400, "text/markdown", bomb().getBytes(UTF_8)),
        Arguments.of(415, "text/csv", "title\na\n".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsMalformedIsRefusedAndLeavesNothing(int status, String mediaType, byte[] body) {
    var answer = script.signed("PUT", "/api/articles/faro", mediaType, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("content-type").orElseThrow());
    assertEquals(Map.of(), items());
  }

  @Test
  void theApiAnswersHeadAndWrongMethods() {
    script.put("faro", "{\"title\":\"Faro\"}");
    var head = script.unsigned("HEAD", "/api/articles", Map.of(), "");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    var post = script.unsigned("POST", "/api/articles", Map.of(), "");
    assertEquals(405, post.statusCode());
    assertEquals("GET, HEAD", post.headers().firstValue("allow").orElseThrow());
    assertEquals(405, script.unsigned("POST", "/api/articles/faro", Map.of(), "").statusCode());
    var tag = script.read("/api/articles").headers().firstValue("etag").orElseThrow();
    assertEquals(
        304,
        script.unsigned("GET", "/api/articles", Map.of("If-None-Match", tag), "").statusCode());
  }

  @Test
  void aDraftIsSeenByNobodyButItsNewsroom() {
    script.put("faro", "{\"title\":\"Faro\",\"draft\":true}");
    drain();
    assertEquals(404, script.read("/articles/faro").statusCode());
    assertEquals(200, script.get("faro").statusCode());
    assertNotEquals(200, script.unsigned("GET", "/api/articles/faro", Map.of(), "").statusCode());
  }

  private void drain() {
    stack.awaitDrained(PATIENCE);
  }

  private static String ourArticle() throws IOException {
    return Files.readString(ROOT.resolve("events/article.md"));
  }

  private static String bomb() {
    var yaml = new StringBuilder("---\ntitle: a\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (var i = 1; i < 9; i++) {
      yaml.append("a%d: &a%d [".formatted(i, i));
      yaml.append(("*a" + (i - 1) + ", ").repeat(8)).append("*a").append(i - 1).append("]\n");
    }
    return yaml.append("---\n").toString();
  }

  /// All items of the table, by their keys. All but the day, which the clock tells.
  private Map<String, String> items() {
    try (var client = stack.dynamo().client()) {
      return client
          .scanPaginator(it -> it.tableName(LocalAccount.TABLE).consistentRead(true))
          .items()
          .stream()
          .filter(it -> !isOfTheStack(requireNonNull(it.get("pk")).s()))
          .collect(Collectors.toMap(it -> it.get("pk") + " " + it.get("sk"), Object::toString));
    }
  }

  /// Whether it is written by time and by the start, whatever callers do.
  private static boolean isOfTheStack(String pk) {
    return pk.equals("CLOCK") || pk.startsWith("SETTING#rebuild");
  }

  /// The entity tags of all objects, by their keys.
  private Map<String, String> tags() {
    try (var client = stack.s3().client()) {
      return client.listObjectsV2Paginator(it -> it.bucket(LocalAccount.BUCKET)).contents().stream()
          .collect(Collectors.toMap(S3Object::key, S3Object::eTag));
    }
  }
}
