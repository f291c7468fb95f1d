package org.gaceta.local.template;

import java.util.List;
import java.util.Set;

/// Reads how functions follow the table's stream.
final class StreamReader {
  private static final Set<String> READ =
      Set.of("BatchSize", "BisectBatchOnFunctionError", "FunctionResponseTypes", "FilterCriteria");

  /// Here is one stream, which is read from its beginning and without a pause, and what fails comes
  /// again until it is done.
  private static final Set<String> PASSED_OVER =
      Set.of(
          "Stream",
          "StartingPosition",
          "MaximumBatchingWindowInSeconds",
          "MaximumRetryAttempts",
          "MaximumRecordAgeInSeconds",
          "DestinationConfig");

  private StreamReader() {}

  static StreamSource source(String function, Tree event) {
    for (var name : event.members().keySet()) {
      if (!READ.contains(name) && !PASSED_OVER.contains(name)) {
        throw new IllegalArgumentException(
            "%s says of its stream what this stack does not know: %s".formatted(function, name));
      }
    }
    return new StreamSource(
        event.at("BatchSize").number(100),
        event.at("BisectBatchOnFunctionError").text().filter("true"::equals).isPresent(),
        event.at("FunctionResponseTypes").isPresent(),
        filters(function, event.at("FilterCriteria", "Filters")));
  }

  private static List<String> filters(String function, Tree filters) {
    return filters.items().stream()
        .map(it ->
            it.at("Pattern")
                .text()
                .orElseThrow(() ->
                    new IllegalArgumentException(function + " has a filter without a pattern")))
        .toList();
  }
}
