package org.gaceta.handlers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.store.table.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an event brings, of the table's stream or of a queue alike.
///
/// @param unread the ids of the messages that name no keys at all: somebody sent them past this
///   code, and they go the way of what fails
record Notices(List<Notice> all, List<String> unread) {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUEUE = "aws:sqs";

  Notices {
    all = List.copyOf(all);
    unread = List.copyOf(unread);
  }

  /// Whether a notice is all that its message is about.
  boolean isAlone(Notice notice) {
    return notice.queued() && all.stream().filter(it -> it.id().equals(notice.id())).count() == 1;
  }

  /// Apart by the bucket that they ask to be printed into; the site's own is always among them, and
  /// has what is unread.
  Map<Optional<String>, Notices> byBucket() {
    var apart = new LinkedHashMap<Optional<String>, List<Notice>>();
    apart.put(Optional.empty(), new ArrayList<>());
    all.forEach(it -> apart.computeIfAbsent(it.bucket(), _ -> new ArrayList<>()).add(it));
    var notices = new LinkedHashMap<Optional<String>, Notices>();
    apart.forEach((bucket, its) ->
        notices.put(bucket, new Notices(its, bucket.isEmpty() ? unread : List.of())));
    return notices;
  }

  /// Reads an event as Lambda parses it.
  static Notices of(Map<String, Object> event) {
    var all = new ArrayList<Notice>();
    var unread = new ArrayList<String>();
    for (var record : JSON.<JsonNode>valueToTree(event).path("Records")) {
      if (!record.path("eventSource").asText().equals(QUEUE)) {
        all.add(ofStream(record.path("dynamodb")));
        continue;
      }
      var id = record.path("messageId").asText();
      var named = named(id, record.path("body").asText());
      all.addAll(named);
      if (named.isEmpty()) {
        unread.add(id);
      }
    }
    return new Notices(all, unread);
  }

  private static Notice ofStream(JsonNode change) {
    return Notice.ofRecord(
        change.path("SequenceNumber").asText(),
        new Key(
            change.path("Keys").path(Key.PK).path("S").asText(),
            change.path("Keys").path(Key.SK).path("S").asText()),
        image(change.path("OldImage")),
        image(change.path("NewImage")),
        committed(change.path("ApproximateCreationDateTime")));
  }

  private static Optional<JsonNode> image(JsonNode image) {
    return Optional.of(image).filter(it -> !it.isEmpty());
  }

  /// Epoch seconds, which JSON has with or without a fraction.
  private static Optional<Instant> committed(JsonNode seconds) {
    return Optional.of(seconds)
        .filter(JsonNode::isNumber)
        .map(it -> Instant.ofEpochMilli(Math.round(it.doubleValue() * 1_000)));
  }

  private static List<Notice> named(String id, String body) {
    try {
      var message = KeyMessage.read(JSON.readTree(body));
      return message.keys().stream()
          .map(it -> Notice.ofMessage(id, it, message.rebuild()))
          .toList();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      LOG.error("message {} is none that names keys", id, e);
      return List.of();
    }
  }
}
