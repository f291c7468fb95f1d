package org.gaceta.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A tab of a real browser, which is told what to do over its debugging protocol.
final class Tab implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger dialogs = new AtomicInteger();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

  Tab(Path profile) throws IOException, InterruptedException {
    var command = Chromium.command(profile);
    command.add("--remote-debugging-port=0");
    command.add("about:blank");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var http = HttpClient.newHttpClient();
    var tabs = URI.create("http://127.0.0.1:" + port(profile) + "/json");
    var list =
        JSON.readTree(
            http.send(HttpRequest.newBuilder(tabs).build(), BodyHandlers.ofString()).body());
    var address = list.findValuesAsText("webSocketDebuggerUrl").getFirst();
    socket = http.newWebSocketBuilder().buildAsync(URI.create(address), new Ear()).join();
    var _ = call("Page.enable", Map.of());
    var _ = call("Network.enable", Map.of());
  }

  /// Runs code in every page from now on, before the page's own.
  void everywhere(String code) {
    var _ = call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", code));
  }

  /// Opens an address, and waits until the page and its script are there.
  void open(String address) throws InterruptedException {
    open(address, address);
  }

  /// Opens an address that leads to another one.
  void open(String address, String target) throws InterruptedException {
    asked.clear();
    var _ = call("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href === '" + target + "'");
  }

  /// The value of an expression of JavaScript.
  JsonNode value(String expression) {
    var answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.path("result").has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer);
    }
    return answer.path("result").path("result").path("value");
  }

  /// Waits until an expression is true.
  void await(String expression) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!value(expression).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression);
      }
      Thread.sleep(50);
    }
  }

  /// The addresses that were asked for since a page was opened, its own included.
  List<String> asked() {
    return List.copyOf(asked);
  }

  /// How many dialogs (`alert` and the like) pages have opened.
  int dialogs() {
    return dialogs.get();
  }

  @Override
  public void close() {
    process.destroy();
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    var id = calls.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    answers.put(id, answer);
    var message = JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(message.toString(), true).join();
    return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /// The browser writes it into its profile once it listens.
  private static String port(Path profile) throws IOException, InterruptedException {
    var file = profile.resolve("DevToolsActivePort");
    for (var i = 0; i < 600; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        return Files.readAllLines(file).getFirst();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the browser does not listen");
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        heard(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(from);
    }

    private void heard(String text) {
      try {
        var json = JSON.readTree(text);
        if (json.path("method").asText().equals("Page.javascriptDialogOpening")) {
          dialogs.incrementAndGet();
        }
        if (json.path("method").asText().equals("Network.requestWillBeSent")) {
          asked.add(json.path("params").path("request").path("url").asText());
        }
        var answer = answers.remove(json.path("id").asInt());
        if (answer != null) {
          answer.complete(json);
        }
      } catch (IOException e) {
        throw new IllegalStateException(text, e);
      }
    }
  }
}
