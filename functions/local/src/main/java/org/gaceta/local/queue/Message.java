package org.gaceta.local.queue;

/// A message of a queue.
///
/// @param id in the order of sending
/// @param receiveCount how often it was received
/// @param origin the queue that it was sent to, also where it is a dead letter of that
/// @param sentAt in milliseconds since 1970
public record Message(String id, String body, int receiveCount, String origin, long sentAt) {
  Message receivedAgain() {
    return new Message(id, body, receiveCount + 1, origin, sentAt);
  }

  Message asIfNew() {
    return new Message(id, body, 0, origin, sentAt);
  }

  /// What whoever received it this time deletes it by.
  public String receipt() {
    return id + "-" + receiveCount;
  }
}
