package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gaceta.pages.discussion.NaughtyStrings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The comments of an article in a real browser: what readers typed, and the script.
class DiscussionInBrowserTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 50;

  @TempDir private Path data;
  @TempDir private Path profile;
  private int callers;

  @Test
  void nothingRunsAndTheScriptSendsAnswersAndLoadsInPlace()
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(Chromium.isInstalled(), "no Chromium is installed");
    try (var stack = Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data));
        var tab = new Tab(profile)) {
      var script = new Script(stack.siteUrl());
      script.put("faro", "{\"title\":\"El faro\"}");
      var comments = new ArrayList<String>();
      for (var remark : remarks()) {
        comments.add(send(stack, remark));
      }
      approve(script, comments);
      stack.awaitDrained(Duration.ofMinutes(2));

      tab.open(stack.siteUrl() + "/articles/el-faro");
      nothingRan(tab, SHOWN);
      assertEquals(
          comments.subList(0, SHOWN).toString(), ids(tab), "the first comments, in their order");

      tab.value("document.querySelector('.onwards a').click()");
      tab.await("!document.querySelector('.onwards')");
      nothingRan(tab, comments.size());
      assertTrue(tab.value("document.activeElement.closest('li') !== null").asBoolean());

      sendsInPlace(tab);
      keepsWhatIsRefused(tab);
    }
  }

  private static void nothingRan(Tab tab, int turns) {
    assertEquals(turns, tab.value("document.querySelectorAll('.thread li').length").asInt());
    assertEquals("undefined", tab.value("typeof window.ran").asText());
    assertEquals("El faro · La Gaceta", tab.value("document.title").asText());
    assertEquals(1, tab.value("document.scripts.length").asInt());
    assertEquals(1, tab.value("document.forms.length").asInt());
    assertEquals(0, tab.value("document.images.length").asInt());
    assertEquals(0, tab.dialogs());
  }

  private static void sendsInPlace(Tab tab) throws InterruptedException {
    tab.value("document.querySelector('.reply').click()");
    assertEquals("comment-text", tab.value("document.activeElement.id").asText());
    assertTrue(tab.value("document.querySelector('.thread li > form') !== null").asBoolean());
    tab.value("document.querySelector('.answering button').click()");
    assertEquals("reply", tab.value("document.activeElement.className").asText());
    fill(tab, "Desde el guion", "ftp://example.org");
    tab.await("document.activeElement.id === 'comment-website'");
    assertEquals(
        "comment-website-wrong",
        tab.value("document.activeElement.getAttribute('aria-describedby')").asText());
    fill(tab, "Desde el guion", "");
    tab.await("document.activeElement.id === 'comment-waiting'");
    assertTrue(tab.value("document.activeElement.offsetHeight > 0").asBoolean());
    assertEquals("", tab.value("document.querySelector('#comment-text').value").asText());
    assertEquals("Ana", tab.value("document.querySelector('#comment-name').value").asText());
  }

  private static void keepsWhatIsRefused(Tab tab) throws InterruptedException {
    fill(tab, "Demasiado pronto", "");
    tab.await("document.activeElement.id === 'comment-trouble'");
    assertEquals(
        "Demasiado pronto", tab.value("document.querySelector('#comment-text').value").asText());
  }

  private static void fill(Tab tab, String text, String website) {
    tab.value(
        """
        {
          const fields = document.querySelector('#comment-form').elements;
          fields.text.value = '%s';
          fields.name.value = 'Ana';
          fields.email.value = 'ana@correo.example';
          fields.website.value = '%s';
          document.querySelector('#comment-form').requestSubmit();
        }
        """
            .formatted(text, website));
  }

  private static String ids(Tab tab) {
    return tab.value(
            "'[' + [...document.querySelectorAll('.thread li')]"
                + ".map((it) => it.id.replace('comment-', '')).join(', ') + ']'")
        .asText();
  }

  /// The naughty strings, as many in each text as it holds, under one of them that can be a name;
  /// and enough of others that the page does not show them all.
  private static List<Map<String, String>> remarks() {
    var strings =
        NaughtyStrings.all().stream()
            .filter(it -> !it.isBlank() && it.chars().noneMatch(Character::isISOControl))
            .toList();
    var names = strings.stream().filter(it -> it.contains("<") && it.length() < 100).toList();
    var remarks = new ArrayList<Map<String, String>>();
    var text = new StringBuilder();
    for (var string : strings) {
      if (text.length() + string.length() > 1_500) {
        remarks.add(remark(names.get(remarks.size()), text.toString()));
        text.setLength(0);
      }
      text.append(string).append("\n\n");
    }
    while (remarks.size() < SHOWN + 4) {
      remarks.add(remark(names.get(remarks.size()), "Texto " + remarks.size()));
    }
    return remarks;
  }

  private static Map<String, String> remark(String name, String text) {
    return Map.of("name", name, "email", "ana@correo.example", "text", text);
  }

  /// Each comes from an address of its own, as from a reader of its own.
  private String send(Stack stack, Map<String, String> remark)
      throws IOException, InterruptedException {
    callers++;
    var own = InetAddress.ofLiteral("127.0.1." + callers);
    try (var client = HttpClient.newBuilder().localAddress(own).build()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(stack.siteUrl().resolve("/api/articles/faro/comments"))
                  .header("content-type", "application/json")
                  .POST(BodyPublishers.ofString(JSON.writeValueAsString(remark)))
                  .build(),
              BodyHandlers.ofString());
      assertEquals(202, answer.statusCode(), answer.body() + remark);
      return JSON.readTree(answer.body()).get("id").textValue();
    }
  }

  private static void approve(Script script, List<String> comments) throws IOException {
    var verdicts =
        comments.stream()
            .map(it -> Map.of("article", "faro", "comment", it, "state", "approved"))
            .toList();
    var body = JSON.writeValueAsString(Map.of("verdicts", verdicts));
    var answer =
        script.signed(
            "POST",
            "/api/comments/verdicts",
            "application/json",
            body.getBytes(StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode(), answer.body());
  }
}
