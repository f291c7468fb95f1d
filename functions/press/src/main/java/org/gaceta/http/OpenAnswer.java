package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What anybody may read, keep for a moment, and ask whether it changed.
public final class OpenAnswer {
  private OpenAnswer() {}

  /// The answer; 304 where the caller has it already.
  static Response of(Request request, JsonNode json) {
    return of(request, Response.json(200, json));
  }

  /// The answer; 304 where the caller has it already.
  static Response of(Request request, Response answer) {
    var tag = "\"" + UUID.nameUUIDFromBytes(answer.body().getBytes(UTF_8)) + "\"";
    var open = EntityTags.isCached(request, tag) ? Response.empty(304) : answer;
    return of(open).with("Cache-Control", "public, max-age=10").with("ETag", tag);
  }

  /// The same answer, with the address of the list's next stretch where there is one. It is the
  /// same query from the cursor on, and relative, as the path differs between a stage and one
  /// machine; each value is of characters that need no escape.
  static Response linked(Request request, Response answer, Optional<String> next) {
    return next.filter(_ -> answer.status() == 200)
        .map(it -> answer.with("Link", "<?%s>; rel=\"next\"".formatted(query(request, it))))
        .orElse(answer);
  }

  private static String query(Request request, String cursor) {
    var query = new TreeMap<>(request.query());
    query.put("after", cursor);
    return query.entrySet().stream()
        .map((Map.Entry<String, String> it) -> it.getKey() + "=" + it.getValue())
        .collect(Collectors.joining("&"));
  }

  /// The same answer, for pages of every origin: that something is wrong or missing, too.
  public static Response of(Response answer) {
    return answer.with("Access-Control-Allow-Origin", "*");
  }
}
