package org.gaceta.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaceta.local.lambda.LocalFunction;
import org.gaceta.local.template.StreamSource;
import org.jspecify.annotations.Nullable;

/// A function that is given the table's stream.
///
/// @param handler takes a batch; its answer counts only where the source says that it reports items
public record Subscription(
    String id, StreamSource source, Function<DynamodbEvent, @Nullable Object> handler) {
  public static Subscription of(LocalFunction function) {
    return new Subscription(
        function.id(), function.definition().stream().orElseThrow(), function::callAsLambda);
  }

  /// The sequence numbers that the function could not do. As on Lambda, an empty one stands for the
  /// whole batch.
  Set<String> failedOf(DynamodbEvent batch) {
    var answer = handler.apply(batch);
    if (!source.reportsItems() || !(answer instanceof StreamsEventResponse response)) {
      return Set.of();
    }
    var failures = response.getBatchItemFailures();
    return (failures == null ? List.<StreamsEventResponse.BatchItemFailure>of() : failures)
        .stream()
            .map(it -> it.getItemIdentifier() == null ? "" : it.getItemIdentifier())
            .collect(Collectors.toSet());
  }
}
