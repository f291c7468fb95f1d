package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A stack in a process of its own, killed as `kill -9` does, right after articles were stored.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CrashTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final int ARTICLES = 12;

  @TempDir private Path data;

  @Test
  void whatWasAnsweredBeforeTheCrashIsPrintedAfterIt() throws IOException, InterruptedException {
    try (var first = Machine.start(data)) {
      var script = new Script(first.site());
      for (var i = 0; i < ARTICLES; i++) {
        assertEquals(201, script.put("n" + i, "{\"title\":\"Nota %d\"}".formatted(i)).statusCode());
      }
      first.kill();
    }
    try (var second = Machine.start(data)) {
      var script = new Script(second.site());
      for (var i = 0; i < ARTICLES; i++) {
        awaitPage(script, "/articles/nota-" + i);
        awaitShown(script, "/articles/nota-" + i);
      }
    }
  }

  private static void awaitPage(Script script, String path) throws InterruptedException {
    while (script.read(path).statusCode() != 200) {
      Thread.sleep(100);
    }
  }

  private static void awaitShown(Script script, String path) throws InterruptedException {
    while (!script.read("/").body().contains(path)) {
      Thread.sleep(100);
    }
  }

  private record Machine(Process process, URI site) implements AutoCloseable {
    static Machine start(Path data) throws IOException {
      var command =
          new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
      command.add("--enable-native-access=ALL-UNNAMED");
      for (var port : List.of("port", "dynamodb.port", "s3.port", "lambda.port")) {
        command.add("-D" + port + "=0");
      }
      command.addAll(
          List.of(
              "-Ddata=" + data,
              "-cp",
              System.getProperty("java.class.path"),
              Stack.class.getName()));
      var process =
          new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true).start();
      var output = process.inputReader();
      var site = ready(output);
      // a full pipe would stop it
      Thread.ofPlatform().daemon().start(() -> output.lines().forEach(System.out::println));
      return new Machine(process, site);
    }

    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }

    private static URI ready(BufferedReader output) throws IOException {
      var said = new StringBuilder();
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("ready")) {
          return URI.create(line.substring(line.indexOf("http")).strip());
        }
        said.append(line).append('\n');
      }
      throw new AssertionError("did not start:\n" + said);
    }
  }
}
