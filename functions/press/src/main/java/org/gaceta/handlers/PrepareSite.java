package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.handlers.deployment.ResourceAnswer;
import org.gaceta.handlers.deployment.ResourceRequest;
import org.gaceta.handlers.telemetry.Telemetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prepares the site for what is deployed: CloudFormation calls it as a custom resource when the
/// site is made, and when its settings or its renderer change. It writes what belongs to the
/// deployment, has the queue start a rebuild, and answers at once, whatever happens; a deployment
/// never waits for pages. What is deleted leaves the site as it is.
public final class PrepareSite implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private static final Telemetry.Origin DEPLOYMENT = Telemetry.Origin.source("deployment");
  private static final Logger LOG = LoggerFactory.getLogger(PrepareSite.class);

  /// Longer than a renderer may take, so that none of the version before writes after the rebuild.
  public static final Duration DELAY = Duration.ofSeconds(330);

  private final Wiring wiring;

  public PrepareSite() {
    this(AwsWiring.ofEnvironment());
  }

  public PrepareSite(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    return wiring.telemetry().during(context, DEPLOYMENT, () -> answered(event, context));
  }

  private Map<String, Object> answered(Map<String, Object> event, Context context) {
    var request = ResourceRequest.read(event, context.getFunctionName() + "-site");
    var answer =
        new ResourceAnswer(
            request,
            switch (request.type()) {
              case CREATE, UPDATE -> InTime.of(context, this::fault);
              case DELETE -> Optional.empty();
            });
    answer.send();
    return answer.members();
  }

  /// Does the work, and says what has gone wrong.
  private Optional<String> fault() {
    try {
      new Preparation(wiring).putFiles();
      var rebuild = wiring.queues().rebuild().get();
      return rebuild.sendLater(List.of(RebuildOrder.IfDeployed.MESSAGE), DELAY)
          ? Optional.empty()
          : Optional.of("The queue has not taken the rebuild; deploy again.");
    } catch (RuntimeException e) {
      LOG.error("the site could not be prepared", e);
      return Optional.of("The site could not be prepared; the function's log says why.");
    }
  }
}
