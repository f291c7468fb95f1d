package org.gaceta.store.table;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Reads a record of DynamoDB's stream as one of the in-memory table's.
public final class Streamed {
  private Streamed() {}

  /// The record.
  ///
  /// @param sequence its place in the stream, from 1
  public static Recorded record(long sequence, Record record) {
    var change = record.dynamodb();
    return new Recorded(
        sequence,
        Wire.item(change.keys()).key(),
        image(change.hasOldImage(), change.oldImage()),
        image(change.hasNewImage(), change.newImage()));
  }

  private static Optional<Item> image(boolean there, Map<String, AttributeValue> image) {
    return there ? Optional.of(Wire.item(image)) : Optional.empty();
  }
}
