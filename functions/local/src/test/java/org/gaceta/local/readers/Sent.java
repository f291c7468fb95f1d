package org.gaceta.local.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;

/// Holds the answer to what a script sent to what it hoped for.
final class Sent {
  private Sent() {}

  static String ok(HttpResponse<String> answer) {
    assertEquals(2, answer.statusCode() / 100, () -> answer.request().uri() + ": " + answer.body());
    return answer.body();
  }
}
