package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The clock's event that keeps a function's snapshot from being dropped.
class PingTest {
  private final Newsroom newsroom = new Newsroom();

  @Test
  void isAnsweredByEveryFunctionOfTheApiWithoutALookAtTheTable() {
    List<Function<Wiring, ApiFunction>> functions =
        List.of(
            PublishArticle::new,
            LatestPosts::new,
            ReadComments::new,
            SubmitComment::new,
            AuthorProfiles::new,
            ModerateComments::new,
            Desk::new);
    newsroom.through(table -> new Exhausted(table, Integer.MAX_VALUE, true));
    for (var function : functions) {
      var ping = Newsroom.file("ping.json");
      var answer = function.apply(newsroom.wiring()).handleRequest(ping, Newsroom.context());
      assertEquals(204, answer.get("statusCode"));
    }
    assertEquals(7, newsroom.calls.size());
    for (var call : newsroom.calls) {
      var line = Newsroom.read(call);
      assertEquals("ping", line.get("source").textValue());
      assertFalse(line.has("_aws"));
    }
  }
}
