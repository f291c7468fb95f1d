package org.gaceta.local.template;

import java.util.List;

/// How a function follows the table's stream.
///
/// @param batchSize how many records it is given at once, at the most
/// @param bisects whether a batch that failed is tried again in halves
/// @param reportsItems whether its answer names the records that failed
/// @param filters patterns of EventBridge's, of which a record matches one to be given to it; where
///   there are none, all are
public record StreamSource(
    int batchSize, boolean bisects, boolean reportsItems, List<String> filters) {
  public StreamSource {
    filters = List.copyOf(filters);
  }

  /// One that is given every record.
  public StreamSource(int batchSize, boolean bisects, boolean reportsItems) {
    this(batchSize, bisects, reportsItems, List.of());
  }
}
