package org.gaceta.local.template;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Reads queues, and how functions follow them.
final class QueueReader {
  /// Here nothing is too old, and nobody reads the disk but its owner.
  private static final Set<String> PASSED_OVER =
      Set.of("MessageRetentionPeriod", "SqsManagedSseEnabled");

  private static final Set<String> READ = Set.of("VisibilityTimeout", "RedrivePolicy");

  /// How many calls there may be at once is the machine's to say.
  private static final Set<String> OF_EVENT =
      Set.of("Queue", "BatchSize", "FunctionResponseTypes", "ScalingConfig");

  private QueueReader() {}

  static QueueDefinition queue(String id, Tree properties) {
    for (var name : properties.members().keySet()) {
      if (!READ.contains(name) && !PASSED_OVER.contains(name)) {
        throw unknown(id, name);
      }
    }
    return new QueueDefinition(
        id,
        Duration.ofSeconds(properties.at("VisibilityTimeout").number(30)),
        Optional.of(properties.at("RedrivePolicy"))
            .filter(Tree::isPresent)
            .map(it -> deadLetters(id, it)));
  }

  private static QueueDefinition.DeadLetters deadLetters(String id, Tree policy) {
    // SQS demands both
    return new QueueDefinition.DeadLetters(
        queueOf(id, policy.at("deadLetterTargetArn")),
        policy
            .at("maxReceiveCount")
            .text()
            .map(Integer::valueOf)
            .orElseThrow(() -> unknown(id, "RedrivePolicy")));
  }

  static QueueSource source(String function, Tree event) {
    for (var name : event.members().keySet()) {
      if (!OF_EVENT.contains(name)) {
        throw unknown(function, name);
      }
    }
    return new QueueSource(
        queueOf(function, event.at("Queue")),
        event.at("BatchSize").number(10),
        event.at("FunctionResponseTypes").isPresent());
  }

  /// The queue whose ARN stands there.
  private static String queueOf(String id, Tree arn) {
    if (arn.value() instanceof Tagged(var tag, String name)
        && tag.equals("!GetAtt")
        && name.endsWith(".Arn")) {
      return name.substring(0, name.length() - ".Arn".length());
    }
    throw new IllegalArgumentException(
        "%s names a queue in a way that this stack does not know: %s".formatted(id, arn.value()));
  }

  private static IllegalArgumentException unknown(String id, String name) {
    return new IllegalArgumentException(
        "%s says of its queue what this stack does not know: %s".formatted(id, name));
  }
}
