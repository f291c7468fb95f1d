package org.gaceta.handlers.telemetry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.TreeMap;

/// The line that a call leaves: what it was, what came of it and what it cost, and where it counted
/// something, in the form that CloudWatch makes metrics of by itself. Source: "Embedded metric
/// format specification" in the CloudWatch user guide.
record CallLine(String stack, String function, Telemetry.Origin origin, Call call) {
  static final String DONE = "done";
  static final String FAILED = "failed";

  /// A metric has at most so many values in one line.
  private static final int VALUES = 100;

  String write(String outcome, Instant start, Instant end) {
    var line =
        JsonNodeFactory.instance
            .objectNode()
            .put("timestamp", end.toString())
            .put("level", "INFO")
            .put("requestId", call.requestId())
            .put("function", function)
            .put(origin.kind(), origin.name())
            .put("outcome", outcome);
    new TreeMap<>(call.notes()).forEach(line::put);
    line.put("readUnits", call.readUnits())
        .put("writeUnits", call.writeUnits())
        .put("millis", Duration.between(start, end).toMillis());
    if (!call.counts().isEmpty() || !call.lags().isEmpty()) {
      putMetrics(line, end);
    }
    return line.toString();
  }

  /// Says which members are metrics, and puts them.
  private void putMetrics(ObjectNode line, Instant end) {
    line.put(Metric.DIMENSION, stack);
    var aws = line.putObject("_aws").put("Timestamp", end.toEpochMilli());
    var directive =
        aws.putArray("CloudWatchMetrics").addObject().put("Namespace", Metric.NAMESPACE);
    directive.putArray("Dimensions").addArray().add(Metric.DIMENSION);
    var metrics = directive.putArray("Metrics");
    new TreeMap<>(call.counts())
        .forEach((metric, number) -> {
          metrics.addObject().put("Name", metric.title()).put("Unit", metric.unit());
          line.put(metric.title(), number);
        });
    if (!call.lags().isEmpty()) {
      metrics
          .addObject()
          .put("Name", Metric.RENDER_LAG.title())
          .put("Unit", Metric.RENDER_LAG.unit());
      var values = line.putArray(Metric.RENDER_LAG.title());
      // where there are too many, those that took longest
      call.lags().stream().sorted(Comparator.reverseOrder()).limit(VALUES).forEach(values::add);
    }
  }
}
