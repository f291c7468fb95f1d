package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.handlers.telemetry.Wordless;
import org.gaceta.store.table.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints all of the site again from the table, settles what is settled, and removes what the table
/// does not explain. An event such as `{}` starts it, and is answered at once with how many parts
/// the queue has; the queue brings the parts back, and each is worked as far as its time goes.
public final class RebuildSite implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private static final Logger LOG = LoggerFactory.getLogger(RebuildSite.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StartingRebuild starting;
  private final PartWork work;
  private final Telemetry telemetry;

  public RebuildSite() {
    this(AwsWiring.ofEnvironment());
  }

  public RebuildSite(Wiring wiring) {
    this.starting = new RebuildWiring(wiring).starting();
    this.work = new RebuildWiring(wiring).work();
    this.telemetry = wiring.telemetry();
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    return telemetry.during(
        context,
        Telemetry.Origin.of(event, "order"),
        () -> InTime.of(context, () -> answer(event, context)));
  }

  private Map<String, Object> answer(Map<String, Object> event, Context context) {
    JsonNode json = JSON.valueToTree(event);
    return json.has("Records")
        ? Map.of("batchItemFailures", failures(json.path("Records"), context))
        : carriedOut(RebuildOrder.read(json));
  }

  /// Lambda logs what is thrown with all its words, so that a fault goes without them.
  private Map<String, Object> carriedOut(RebuildOrder order) {
    try {
      return switch (order) {
        case RebuildOrder.Start(var what) -> starting.start(what);
        case RebuildOrder.IfDeployed _ -> starting.startIfDeployed();
        case RebuildOrder.Report _ -> starting.report();
      };
    } catch (Unavailable e) {
      throw e;
    } catch (RuntimeException e) {
      throw new Wordless(e);
    }
  }

  private List<Map<String, String>> failures(JsonNode records, Context context) {
    var failures =
        StreamSupport.stream(records.spliterator(), false)
            .filter(it -> !isDone(it.path("body").asText(), context))
            .map(it -> Map.of("itemIdentifier", it.path("messageId").asText()))
            .toList();
    Call.note("done", records.size() - failures.size());
    Call.note("again", failures.size());
    return failures;
  }

  private boolean isDone(String body, Context context) {
    return body.equals(RebuildOrder.IfDeployed.MESSAGE) ? isStarted() : work.isDone(body, context);
  }

  private boolean isStarted() {
    try {
      LOG.info("deployed: {}", starting.startIfDeployed());
      return true;
    } catch (RuntimeException e) {
      LOG.error("the deployment's rebuild could not be started; it comes again", e);
      return false;
    }
  }
}
