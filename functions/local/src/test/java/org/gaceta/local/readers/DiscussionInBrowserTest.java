package org.gaceta.local.readers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaceta.local.Options;
import org.gaceta.local.Script;
import org.gaceta.local.Stack;
import org.gaceta.pages.discussion.NaughtyStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The comments of an article in a real browser: what readers typed, and the script.
@InBrowser
class DiscussionInBrowserTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 50;

  @TempDir private Path data;
  private int callers;

  @Test
  void nothingRunsAndTheScriptSendsAnswersAndLoadsInPlace(Browser browser)
      throws IOException, InterruptedException {
    try (var stack = Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data));
        var tab = browser.newPage()) {
      var dialogs = new AtomicInteger();
      tab.onDialog(it -> {
        var _ = dialogs.incrementAndGet();
        it.dismiss();
      });
      var script = new Script(stack.siteUrl());
      script.put("faro", "{\"title\":\"El faro\"}");
      var comments = new ArrayList<String>();
      for (var remark : remarks()) {
        comments.add(send(stack, remark));
      }
      approve(script, comments);
      stack.awaitDrained(Duration.ofMinutes(2));

      var _ = tab.navigate(stack.siteUrl() + "/articles/el-faro");
      nothingRan(tab, SHOWN);
      assertEquals(
          comments.subList(0, SHOWN).toString(), ids(tab), "the first comments, in their order");

      tab.locator(".onwards a").click();
      assertThat(tab.locator(".onwards")).hasCount(0);
      nothingRan(tab, comments.size());
      assertThat(tab.locator("li :focus")).hasCount(1);

      assertEquals(0, dialogs.get(), "a dialog opened");
      sendsInPlace(tab);
      keepsWhatIsRefused(tab);
    }
  }

  private static void nothingRan(Page tab, int turns) {
    assertThat(tab.locator(".thread li")).hasCount(turns);
    assertEquals("undefined", tab.evaluate("typeof window.ran"));
    assertEquals("El faro · La Gaceta", tab.title());
    assertThat(tab.locator("script:not([type='application/ld+json'])")).hasCount(1);
    assertEquals(1, tab.evaluate("document.forms.length"));
    assertEquals(0, tab.evaluate("document.images.length"));
  }

  private static void sendsInPlace(Page tab) {
    tab.locator(".reply").first().click();
    assertThat(tab.locator(".thread li > form #comment-text")).isFocused();
    tab.locator(".answering button").click();
    assertThat(tab.locator(".reply").first()).isFocused();
    fill(tab, "Desde el guion", "ftp://example.org");
    var website = tab.locator("#comment-website");
    assertThat(website).isFocused();
    assertThat(website).hasAttribute("aria-describedby", "comment-website-wrong");
    fill(tab, "Desde el guion", "");
    assertThat(tab.locator("#comment-waiting")).isFocused();
    assertThat(tab.locator("#comment-waiting")).isVisible();
    assertThat(tab.locator("#comment-text")).hasValue("");
    assertThat(tab.locator("#comment-name")).hasValue("Ana");
  }

  private static void keepsWhatIsRefused(Page tab) {
    fill(tab, "Demasiado pronto", "");
    assertThat(tab.locator("#comment-trouble")).isFocused();
    assertThat(tab.locator("#comment-text")).hasValue("Demasiado pronto");
  }

  private static void fill(Page tab, String text, String website) {
    tab.locator("#comment-text").fill(text);
    tab.locator("#comment-name").fill("Ana");
    tab.locator("#comment-email").fill("ana@correo.example");
    tab.locator("#comment-website").fill(website);
    tab.locator("#comment-form [type=submit]").click();
  }

  private static String ids(Page tab) {
    return tab.locator(".thread li").all().stream()
        .map(it -> it.getAttribute("id").replace("comment-", ""))
        .toList()
        .toString();
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
