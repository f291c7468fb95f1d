package org.gaceta.local.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.server.Handler;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.LocalS3;
import org.gaceta.local.LocalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {
  private static final String HOST = "127.0.0.1";
  private static final String HTML = "text/html;charset=utf-8";
  private static final String LONG = "<p>Lorem ipsum dolor sit amet</p>".repeat(100);

  private final LocalS3 s3 = LocalS3.start(HOST, 0, Optional.empty());
  private final S3Client bucket = s3.client();
  private final LocalServer site = LocalServer.open(HOST, 0, "port");
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  void print() {
    site.serve(new Handler.Sequence(SiteHandler.ofBucket(bucket, LocalAccount.BUCKET)));
    put("index.html", "front", Map.of());
    put("articles/a", LONG, Map.of());
    put("articles/ñandú", "bird", Map.of());
    put("articles/old", "moved", Map.of("status", "301", "location", "/articles/a"));
    put("articles/gone", "gone", Map.of("status", "410"));
    put("404", "not here", Map.of());
  }

  @AfterAll
  void stop() {
    site.close();
    bucket.close();
    s3.close();
  }

  private void put(String key, String text, Map<String, String> metadata) {
    bucket.putObject(
        it ->
            it.bucket(LocalAccount.BUCKET)
                .key(key)
                .contentType(HTML)
                .cacheControl("max-age=5")
                .metadata(metadata),
        RequestBody.fromString(text));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://%s:%d%s".formatted(HOST, site.port(), path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("none");
  }

  @Test
  void anObjectIsServedWithItsHeaders() throws IOException, InterruptedException {
    var response = get("/articles/a");
    assertEquals(200, response.statusCode());
    assertEquals(LONG, response.body());
    assertEquals(HTML, header(response, "content-type"));
    assertEquals("max-age=5", header(response, "cache-control"));
    assertFalse(header(response, "last-modified").equals("none"));
    assertFalse(header(response, "etag").equals("none"));
    assertEquals("none", header(response, "server"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "//", "/?a=b"})
  void theFrontPageIsAtTheRoot(String path) throws IOException, InterruptedException {
    assertEquals("front", get(path).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/a/", "/articles/a?page=2", "/articles/%61"})
  void aPathMayBeWrittenInOtherWays(String path) throws IOException, InterruptedException {
    assertEquals(LONG, get(path).body());
  }

  @Test
  void aPathIsDecoded() throws IOException, InterruptedException {
    assertEquals("bird", get("/articles/%C3%B1and%C3%BA").body());
  }

  @Test
  void aMovedPageLeadsOn() throws IOException, InterruptedException {
    var response = get("/articles/old");
    assertEquals(301, response.statusCode());
    assertEquals("/articles/a", header(response, "location"));
    assertEquals("moved", response.body());
    for (var name : new String[] {"etag", "last-modified", "x-amz-meta-status"}) {
      assertEquals("none", header(response, name));
    }
  }

  @Test
  void aGonePageIsGone() throws IOException, InterruptedException {
    var response = get("/articles/gone");
    assertEquals(410, response.statusCode());
    assertEquals("gone", response.body());
    assertEquals("max-age=5", header(response, "cache-control"));
    assertEquals("none", header(response, "location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/articles",
        "/articles/../index.html",
        "/articles/%2e%2e/index.html",
        "/articles/..%2Findex.html",
        "/./index.html",
        "/articles//a",
        "/%0A",
        "/..%5c..%5cetc",
        "/%FF"
      })
  void aMissingPageIsTheObjectForIt(String path) throws IOException, InterruptedException {
    var response = get(path);
    assertEquals(404, response.statusCode());
    assertEquals("not here", response.body());
    assertEquals(HTML, header(response, "content-type"));
    assertEquals("none", header(response, "etag"));
  }

  @Test
  void whatTheReaderHasIsNotSentAgain() throws IOException, InterruptedException {
    var tag = header(get("/articles/a"), "etag");
    for (var known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
      var response = send(request("/articles/a").header("If-None-Match", known));
      assertEquals(304, response.statusCode(), known);
      assertEquals("", response.body());
      assertEquals(tag, header(response, "etag"));
    }
    assertEquals(200, send(request("/articles/a").header("If-None-Match", "\"x\"")).statusCode());
    assertEquals(404, send(request("/nothing").header("If-None-Match", "*")).statusCode());
    assertEquals(301, send(request("/articles/old").header("If-None-Match", "*")).statusCode());
  }

  @Test
  void aDateIsACondition() throws IOException, InterruptedException {
    var modified = header(get("/articles/a"), "last-modified");
    assertEquals(
        304, send(request("/articles/a").header("If-Modified-Since", modified)).statusCode());
    assertEquals(
        200,
        send(request("/articles/a").header("If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"))
            .statusCode());
  }

  @Test
  void headAnswersAsGetWithoutTheBody() throws IOException, InterruptedException {
    for (var path : new String[] {"/articles/a", "/articles/old", "/nothing"}) {
      var head = send(request(path).method("HEAD", BodyPublishers.noBody()));
      var get = get(path);
      assertEquals(get.statusCode(), head.statusCode());
      assertEquals("", head.body());
      for (var name : new String[] {"content-type", "content-length", "etag", "location"}) {
        assertEquals(header(get, name), header(head, name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void otherMethodsAreRefused(String method) throws IOException, InterruptedException {
    var response = send(request("/articles/a").method(method, BodyPublishers.ofString("x")));
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(response, "allow"));
  }

  @Test
  void optionsTellsTheMethods() throws IOException, InterruptedException {
    var response = send(request("/articles/a").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, response.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(response, "allow"));
  }

  @Test
  void textIsCompressedForWhoTakesIt() throws IOException, InterruptedException {
    var response =
        client.send(
            request("/articles/a").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofInputStream());
    assertEquals("gzip", header(response, "content-encoding"));
    try (var unzipped = new GZIPInputStream(response.body())) {
      assertArrayEquals(LONG.getBytes(UTF_8), unzipped.readAllBytes());
    }
    var again =
        send(
            request("/articles/a")
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", header(response, "etag")));
    assertEquals(304, again.statusCode());
  }
}
