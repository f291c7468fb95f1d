package org.gaceta.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The real curl, as scripts call it. Where there is none, the test is skipped.
final class Curl {
  private Curl() {}

  /// Signs with the credentials of this machine, and gives the status and the body.
  static Answer signed(String... arguments) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "curl",
                "--silent",
                "--show-error",
                "--write-out",
                "\n%{http_code}",
                "--aws-sigv4",
                "aws:amz:us-east-1:execute-api",
                "--user",
                "local:local"));
    command.addAll(List.of(arguments));
    var process = start(command);
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(output);
    }
    int end = output.lastIndexOf('\n');
    return new Answer(Integer.parseInt(output.substring(end + 1)), output.substring(0, end));
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return Assumptions.abort("no curl: " + e.getMessage());
    }
  }

  record Answer(int status, String body) {}
}
