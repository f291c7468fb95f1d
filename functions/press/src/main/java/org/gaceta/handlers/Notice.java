package org.gaceta.handlers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.domain.site.Change;
import org.gaceta.store.StreamRecords;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// Word of a key that something changed at, or that is to be looked at: a record of the table's
/// stream, or one of the keys that a queue's message names, which is a record without images.
///
/// @param id what the event source calls the record or the message, to give it again if it fails
/// @param committed when the change was, to the second; a queue does not say it
/// @param queued whether it came by a queue
/// @param rebuild the one that it is part of, if any
record Notice(
    String id,
    Key key,
    Optional<JsonNode> oldImage,
    Optional<JsonNode> newImage,
    Optional<Instant> committed,
    boolean queued,
    Optional<Rebuild> rebuild) {

  static Notice ofRecord(
      String id,
      Key key,
      Optional<JsonNode> oldImage,
      Optional<JsonNode> newImage,
      Optional<Instant> committed) {
    return new Notice(id, key, oldImage, newImage, committed, false, Optional.empty());
  }

  static Notice ofMessage(String id, Key key, Optional<Rebuild> rebuild) {
    return new Notice(id, key, Optional.empty(), Optional.empty(), Optional.empty(), true, rebuild);
  }

  /// Where something changed, and how far; by a queue anything may have.
  Change change() {
    return queued ? StreamRecords.named(key) : StreamRecords.change(key, before(), after());
  }

  /// The other bucket that it is for, if it is for one.
  Optional<String> bucket() {
    return rebuild.flatMap(Rebuild::bucket);
  }

  Optional<Item> before() {
    return oldImage.map(Images::item);
  }

  Optional<Item> after() {
    return newImage.map(Images::item);
  }

  /// The message of a queue that asks for the same look.
  String asMessage() {
    return new KeyMessage(List.of(key), rebuild).write();
  }

  /// Names the key alone, so that no log line can tell what an item holds.
  @Override
  public String toString() {
    return key.pk() + " " + key.sk();
  }
}
