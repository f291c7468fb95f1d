package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import org.gaceta.store.Backlog;
import org.junit.jupiter.api.Test;

class BacklogMetricsTest {
  @Test
  void areOneLineInTheEmbeddedMetricFormat() throws Exception {
    var line =
        BacklogMetrics.line(
            new Backlog(3, Duration.ofHours(1), 1), Instant.ofEpochMilli(1_780_315_200_123L));
    assertEquals(-1, line.indexOf('\n'));
    var expected =
        """
        {"_aws": {"Timestamp": 1780315200123, "CloudWatchMetrics": [{"Namespace": "Gaceta", "Dimensions": [[]],
          "Metrics": [{"Name": "OverdueArticles", "Unit": "Count"}, {"Name": "OldestOverdueSeconds", "Unit": "Seconds"},
            {"Name": "DueArticlesLeft", "Unit": "Count"}]}]},
         "OverdueArticles": 3, "OldestOverdueSeconds": 3600, "DueArticlesLeft": 1}
        """;
    var json = new ObjectMapper();
    assertEquals(json.readTree(expected), json.readTree(line));
  }
}
