package org.gaceta.handlers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.gaceta.store.Backlog;

/// How far the clock is behind, as a log line that CloudWatch makes metrics of. Source: "Embedded
/// metric format specification" in the CloudWatch user guide.
final class BacklogMetrics {
  private static final String NAMESPACE = "Gaceta";

  private BacklogMetrics() {}

  static String line(Backlog backlog, Instant now) {
    var json = JsonNodeFactory.instance.objectNode();
    var aws = json.putObject("_aws").put("Timestamp", now.toEpochMilli());
    var directive = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
    directive.putArray("Dimensions").addArray(); // one set, without any
    var metrics = directive.putArray("Metrics");
    metrics.add(metric("OverdueArticles", "Count", backlog.overdue(), json));
    metrics.add(metric("OldestOverdueSeconds", "Seconds", backlog.oldest().toSeconds(), json));
    metrics.add(metric("DueArticlesLeft", "Count", backlog.left(), json));
    return json.toString();
  }

  /// What the metric is; its value stands beside.
  private static ObjectNode metric(String name, String unit, long value, ObjectNode values) {
    values.put(name, value);
    return JsonNodeFactory.instance.objectNode().put("Name", name).put("Unit", unit);
  }
}
