package org.gaceta.store.queue;

import java.time.Duration;
import java.util.List;

/// A queue of messages, each of which is given to a function at least once, in any order.
@FunctionalInterface
public interface Queue {
  /// Sends a message of each body.
  ///
  /// @return whether the queue holds all of them. If not, it had no capacity or its answers were
  ///   lost: it may hold some, and sending all of them again is right, as a message may come twice
  ///   anyway
  boolean send(List<String> bodies);

  /// The same, of messages that nobody is given for a while. A queue in memory, where nothing is
  /// given to anyone but when it is asked, has none to wait for.
  ///
  /// @param delay up to 15 minutes, in seconds
  default boolean sendLater(List<String> bodies, Duration delay) {
    return send(bodies);
  }
}
