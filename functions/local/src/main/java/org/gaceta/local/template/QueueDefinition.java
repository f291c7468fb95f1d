package org.gaceta.local.template;

import java.time.Duration;
import java.util.Optional;

/// A queue as the template declares it.
///
/// @param id its logical id, which is its name on this machine
/// @param visibilityTimeout how long a message is hidden that was received
public record QueueDefinition(
    String id, Duration visibilityTimeout, Optional<DeadLetters> deadLetters) {

  /// Where messages go that come again and again.
  ///
  /// @param queue the logical id of that queue
  /// @param maxReceiveCount how often they come before that
  public record DeadLetters(String queue, int maxReceiveCount) {}
}
