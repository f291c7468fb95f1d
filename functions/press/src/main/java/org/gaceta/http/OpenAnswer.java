package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/// What anybody may read, keep for a moment, and ask whether it changed.
public final class OpenAnswer {
  private OpenAnswer() {}

  /// The answer; 304 where the caller has it already.
  static Response of(Request request, JsonNode json) {
    var answer = Response.json(200, json);
    var tag = "\"" + UUID.nameUUIDFromBytes(answer.body().getBytes(UTF_8)) + "\"";
    var open = EntityTags.isCached(request, tag) ? Response.empty(304) : answer;
    return of(open).with("Cache-Control", "public, max-age=10").with("ETag", tag);
  }

  /// The same answer, for pages of every origin: that something is wrong or missing, too.
  public static Response of(Response answer) {
    return answer.with("Access-Control-Allow-Origin", "*");
  }
}
