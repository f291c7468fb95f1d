package org.gaceta.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.gaceta.local.Options;
import org.gaceta.local.SitePreparation;
import org.gaceta.local.Stack;
import org.gaceta.local.lambda.HandlerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The demo on the whole machine, filled once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path FILES = ROOT.resolve("functions/local/demo");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern LINK = Pattern.compile("(?:href|src|poster)=\"(/[^\"#?]*)");

  private final HttpClient client = HttpClient.newHttpClient();
  private Stack stack;
  private Demo demo;
  private Demo.Outcome outcome;

  @BeforeAll
  void fill(@TempDir Path data) {
    stack =
        Stack.start(
            new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data),
            DemoFace.in(Map.of()),
            HandlerFactory.ofPress(),
            SitePreparation.ofPress());
    demo = new Demo(stack.siteUrl(), stack.s3(), FILES, InstantSource.system());
    outcome = demo.fill();
    stack.awaitDrained(PATIENCE);
  }

  @AfterAll
  void stop() {
    client.close();
    stack.close();
  }

  private Demo.Outcome.Filled filled() {
    return assertInstanceOf(Demo.Outcome.Filled.class, outcome);
  }

  @Test
  void allOfItIsTaken() {
    var filled = filled();
    assertEquals(Texts.in(FILES.resolve("articles")).size(), filled.pages().size());
    assertEquals(6, filled.authors().size());
    var remarks =
        Texts.in(FILES.resolve("comments")).stream()
            .flatMap(it -> Remark.in(it).stream())
            .mapToInt(Remark::count)
            .sum();
    assertEquals(remarks, filled.comments() + filled.waiting() + filled.leftOut());
    assertTrue(filled.comments() > 0, "no comment is approved");
  }

  @Test
  void everyLinkOfItsPagesLeadsSomewhere() {
    var broken = new TreeSet<String>();
    for (var page : filled().pages()) {
      LINK.matcher(get(page).body())
          .results()
          .map(it -> it.group(1))
          .distinct()
          .filter(it -> get(it).statusCode() != 200)
          .forEach(it -> broken.add(page + " → " + it));
    }
    assertEquals(new TreeSet<>(), broken);
  }

  @Test
  void aPictureIsAsLargeAsItsArticleSays() throws IOException, InterruptedException {
    var answer = client.send(request("/media/demo/harbour-dawn-1.jpg"), BodyHandlers.ofByteArray());
    assertEquals("image/jpeg", answer.headers().firstValue("content-type").orElse(""));
    assertTrue(
        answer.headers().firstValue("cache-control").orElse("").contains("immutable"),
        answer.headers().toString());
    var image = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertEquals(1_536, image.getWidth());
    assertEquals(1_024, image.getHeight());
  }

  @Test
  void whereSomethingIsPublishedItDoesNothing() {
    var before = get("/api/articles?limit=100").body();
    assertEquals(new Demo.Outcome.NotEmpty(), demo.fill());
    assertEquals(before, get("/api/articles?limit=100").body());
  }

  @Test
  void theReportSaysWhatToOpen() {
    var report = DemoReport.of(outcome, stack.siteUrl());
    assertTrue(report.contains(stack.siteUrl() + filled().pages().getLast()), report);
  }

  private HttpResponse<String> get(String path) {
    return Web.send(client, request(path));
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(stack.siteUrl() + path)).build();
  }
}
