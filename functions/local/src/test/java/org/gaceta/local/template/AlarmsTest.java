package org.gaceta.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.handlers.telemetry.Metric;
import org.junit.jupiter.api.Test;

/// An alarm on a metric that nobody feeds never sounds. Our own are those that functions tell of,
/// each with the stack's name; the others are AWS's, by the dimensions that AWS gives them.
class AlarmsTest {
  private static final Tree RESOURCES = Tree.read(Path.of("../../template.yaml")).at("Resources");
  private static final Set<String> OURS =
      Arrays.stream(Metric.values()).map(Metric::title).collect(Collectors.toSet());

  /// Source: the page on metrics in each service's guide.
  private static final Map<String, Set<String>> OF_AWS =
      Map.of(
          "AWS/ApiGateway 5xx", Set.of("ApiId"),
          "AWS/ApiGateway IntegrationLatency", Set.of("ApiId"),
          "AWS/Lambda Errors", Set.of("FunctionName"),
          "AWS/Lambda Duration", Set.of("FunctionName"),
          "AWS/Lambda IteratorAge", Set.of("FunctionName"),
          "AWS/Lambda Throttles", Set.of(),
          "AWS/SQS ApproximateNumberOfMessagesVisible", Set.of("QueueName"),
          "AWS/DynamoDB ReadThrottleEvents", Set.of("TableName"),
          "AWS/DynamoDB WriteThrottleEvents", Set.of("TableName"));

  private static List<Tree> alarms() {
    return RESOURCES.members().values().stream()
        .filter(it -> it.at("Type").text().filter("AWS::CloudWatch::Alarm"::equals).isPresent())
        .map(it -> it.at("Properties"))
        .toList();
  }

  /// The metrics of an alarm: its own, or those that it reckons with.
  private static Stream<Tree> metrics(Tree alarm) {
    return alarm.at("Metrics").isPresent()
        ? alarm.at("Metrics").items().stream()
            .map(it -> it.at("MetricStat", "Metric"))
            .filter(Tree::isPresent)
        : Stream.of(alarm);
  }

  @Test
  void everyAlarmHearsAMetricThatIsFed() {
    var heard = alarms().stream().flatMap(AlarmsTest::metrics).toList();
    assertFalse(heard.isEmpty());
    heard.forEach(AlarmsTest::isFed);
  }

  private static void isFed(Tree metric) {
    var namespace = metric.at("Namespace").text().orElse("");
    var name = metric.at("MetricName").text().orElse("");
    var dimensions =
        metric.at("Dimensions").items().stream()
            .map(it -> it.at("Name").text().orElse(""))
            .collect(Collectors.toSet());
    if (namespace.equals(Metric.NAMESPACE)) {
      assertTrue(OURS.contains(name), name);
      assertEquals(Set.of(Metric.DIMENSION), dimensions, name);
    } else {
      var known = OF_AWS.get(namespace + " " + name);
      assertEquals(known, dimensions, namespace + " " + name);
    }
  }

  @Test
  void everyAlarmTellsTheTopic() {
    for (var alarm : alarms()) {
      for (var list : List.of("AlarmActions", "OKActions")) {
        assertEquals(List.of(new Tree(new Tagged("!Ref", "AlarmTopic"))), alarm.at(list).items());
      }
      assertTrue(alarm.at("TreatMissingData").isPresent());
    }
  }

  @Test
  void theClocksSilenceIsHeard() {
    var clock = RESOURCES.at("ClockAlarm", "Properties");
    assertEquals("breaching", clock.at("TreatMissingData").text().orElse(""));
  }

  @Test
  void theDashboardShowsNothingThatNobodyFeeds() {
    var body = (Tagged) RESOURCES.at("Dashboard", "Properties", "DashboardBody").value();
    var ours = Pattern.compile("\\[\"Gaceta\", [^\\]]*(?:\\], \\[\"\\.\"[^\\]]*)*");
    var shown =
        ours.matcher(String.valueOf(body == null ? "" : body.value()))
            .results()
            .flatMap(it -> Pattern.compile("\"([A-Z][A-Za-z]+)\"").matcher(it.group()).results())
            .map(it -> it.group(1))
            .filter(it -> !Set.of("Gaceta", Metric.DIMENSION).contains(it))
            .collect(Collectors.toSet());
    assertTrue(shown.contains(Metric.RENDER_LAG.title()), shown.toString());
    assertTrue(OURS.containsAll(shown), shown.toString());
  }
}
