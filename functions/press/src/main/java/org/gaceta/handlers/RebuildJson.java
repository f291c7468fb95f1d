package org.gaceta.handlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.rebuild.Rebuild;

/// Reads and writes what a rebuild is to bring in order, as events and messages say it: `{"prefix":
/// "articles/", "day": "2026-03-01", "bucket": "other"}`, each of which may be missing.
final class RebuildJson {
  static final Set<String> MEMBERS = Set.of("prefix", "day", "bucket");

  private RebuildJson() {}

  static ObjectNode write(Rebuild what) {
    var json = JsonNodeFactory.instance.objectNode();
    what.prefix().ifPresent(it -> json.put("prefix", it));
    what.day().ifPresent(it -> json.put("day", it.toString()));
    what.bucket().ifPresent(it -> json.put("bucket", it));
    return json;
  }

  /// Reads it.
  ///
  /// @throws IllegalArgumentException if a member is wrong, naming it
  static Rebuild read(JsonNode json) {
    return new Rebuild(
        text(json, "prefix"), text(json, "day").map(RebuildJson::day), text(json, "bucket"));
  }

  private static Optional<String> text(JsonNode json, String member) {
    var value = json.path(member);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw new IllegalArgumentException(member + " must be a text that is not empty");
    }
    return Optional.of(value.asText());
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("day must be a day such as 2026-03-01", e);
    }
  }
}
