package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The machine on the deployment's own template, with a small press in it.
class StackTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Path ROOT = Path.of("../..").toAbsolutePath();

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  private Options options(int port) {
    return new Options(ROOT, "127.0.0.1", port, 0, 0, 0, folder.resolve("data"));
  }

  private Stack start(int port, SitePreparation preparation) {
    return Stack.start(
        options(port), Map.of("SITE_TITLE", "El Diario"), new SmallPress(), preparation);
  }

  private Stack start() {
    return start(0, _ -> {});
  }

  private String get(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private static String article(Stack stack, String id) {
    return stack.siteUrl() + "/api/articles/" + id;
  }

  @Test
  void whatAScriptPutsIsPrinted() throws IOException, InterruptedException {
    try (var stack = start()) {
      var put =
          Curl.signed(
              "-X",
              "PUT",
              "-H",
              "Content-Type: text/markdown",
              "--data-binary",
              "# Hola",
              article(stack, "a"));
      assertEquals(200, put.status(), put.body());
      stack.awaitDrained(PATIENCE);
      assertEquals("El Diario: a", get(stack.siteUrl().resolve("/articles/a")));
    }
  }

  @Test
  void curlSignsAsWeCheck() throws IOException, InterruptedException {
    var body = Files.writeString(folder.resolve("long"), "ñ".repeat(750_000));
    try (var stack = start()) {
      var long1 =
          Curl.signed(
              "-X",
              "PUT",
              "-H",
              "Content-Type: text/markdown",
              "-H",
              "If-Match: \"7\"",
              "-H",
              "If-None-Match: *",
              "--data-binary",
              "@" + body,
              article(stack, "a~b_c-d.e?dryRun=true&limit=5"));
      assertEquals("PUT /articles/{id} dryRun=true&limit=5 750000", long1.body());
      assertEquals("GET /articles/{id}  0", Curl.signed(article(stack, "a")).body());
      assertEquals(
          "DELETE /articles/{id}  0", Curl.signed("-X", "DELETE", article(stack, "a")).body());
      assertEquals(200, Curl.signed("--head", article(stack, "a")).status());
      var json = Curl.signed("-X", "PUT", "--json", "{\"title\": \"Hola\"}", article(stack, "a"));
      assertEquals("PUT /articles/{id}  17", json.body());
      var other = Curl.signed("--user", "local:other", article(stack, "a"));
      assertEquals(new Curl.Answer(403, "{\"message\":\"Forbidden\"}"), other);
    }
  }

  @Test
  void aBodyThatIsTooLongIsRefused() throws IOException, InterruptedException {
    var body = Files.write(folder.resolve("long"), new byte[7 * 1024 * 1024]);
    try (var stack = start()) {
      var answer = Curl.signed("-X", "PUT", "--data-binary", "@" + body, article(stack, "a"));
      assertEquals(new Curl.Answer(413, "{\"message\":\"Request Too Long\"}"), answer);
    }
  }

  @Test
  void functionsAreInvokedByTheirLogicalIds() throws IOException, InterruptedException {
    try (var stack = start()) {
      var address =
          stack.lambdaUrl().resolve("/2015-03-31/functions/LatestPostsFunction/invocations");
      var answer =
          client.send(
              HttpRequest.newBuilder(address)
                  .POST(BodyPublishers.ofString("{\"routeKey\": \"GET /articles\"}"))
                  .build(),
              BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("GET /articles"), answer.body());
    }
  }

  @Test
  void theSiteIsPreparedBeforeItIsServed() throws IOException, InterruptedException {
    var titles = new ArrayList<String>();
    try (var stack =
        start(0, settings -> titles.add(settings.site().title() + " " + settings.siteBucket()))) {
      assertEquals(1, titles.size());
      assertEquals("El Diario gaceta-site", titles.getFirst());
      assertEquals("Not found\n", get(stack.siteUrl()));
    }
  }

  @Test
  void theClockHasStruckOnceItIsReadyAndAfterTheSiteWasPrepared() {
    var press = new SmallPress();
    SitePreparation preparation = _ -> assertEquals(0, press.ticks.get());
    try (var _ = Stack.start(options(0), Map.of(), press, preparation)) {
      assertTrue(press.ticks.get() >= 1);
    }
  }

  @Test
  void whatIsThereStaysBetweenTwoRuns() throws IOException, InterruptedException {
    try (var stack = start()) {
      Curl.signed("-X", "PUT", "--data-binary", "x", article(stack, "a"));
    }
    try (var stack = start()) {
      stack.awaitDrained(PATIENCE);
      assertEquals("El Diario: a", get(stack.siteUrl().resolve("/articles/a")));
    }
  }

  @Nested
  class DoesNotStart {
    @Test
    void whereAPortIsTaken() throws IOException {
      try (var other = new ServerSocket()) {
        other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = other.getLocalPort();
        var refused = assertThrows(PortTaken.class, () -> start(port, _ -> {}).close());
        assertEquals(
            "port %d is taken: stop what holds it, or choose another with -Dport=<port>"
                .formatted(port),
            refused.getMessage());
        assertFalse(Files.exists(folder.resolve("data")));
      }
    }

    @Test
    void whereAnotherWorksOnTheSameData() {
      try (var _ = start()) {
        var refused = assertThrows(IllegalStateException.class, () -> start().close());
        assertTrue(refused.toString().contains("-Ddata"), refused.toString());
      }
    }

    @Test
    void whereAVariableIsWrong() {
      var refused =
          assertThrows(
              IllegalStateException.class,
              () ->
                  Stack.start(
                          options(0),
                          Map.of(),
                          (_, _) -> {
                            throw new IllegalStateException("SITE_TIME_ZONE is no time zone");
                          },
                          _ -> {})
                      .close());
      assertTrue(refused.toString().contains("PublishArticleFunction"), refused.toString());
      assertTrue(String.valueOf(refused.getCause()).contains("SITE_TIME_ZONE"));
    }

    @Test
    void whereTheHostIsNotThisMachine() {
      var settings = new Properties();
      settings.put("host", "192.0.2.1");
      var refused =
          assertThrows(
              IllegalArgumentException.class, () -> Ports.check(Options.of(ROOT, settings)));
      assertEquals("-Dhost=192.0.2.1 is no address of this machine", refused.getMessage());
    }

    @Test
    void whereASettingIsNoPort() {
      var settings = new Properties();
      settings.put("s3.port", "ninety");
      var refused = assertThrows(IllegalArgumentException.class, () -> Options.of(ROOT, settings));
      assertEquals("-Ds3.port=ninety is no port", refused.getMessage());
    }

    @Test
    void whereTwoSettingsNameOnePort() {
      var settings = new Properties();
      settings.put("port", "9000");
      var refused =
          assertThrows(
              IllegalArgumentException.class, () -> Ports.check(Options.of(ROOT, settings)));
      assertEquals("-Dport and -Ds3.port are both 9000", refused.getMessage());
    }
  }

  @Test
  void settingsHaveTheirDefaults() {
    assertEquals(
        new Options(
            ROOT, "127.0.0.1", 8080, 8000, 9000, 3001, Path.of("functions/local/target/data")),
        Options.of(ROOT, new Properties()));
  }
}
