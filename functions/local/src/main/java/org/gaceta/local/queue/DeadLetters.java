package org.gaceta.local.queue;

/// Where messages end that were received so often.
record DeadLetters(LocalQueue queue, int maxReceiveCount) {
  /// Takes the message if it is one.
  boolean take(Message message) {
    if (!isOne(message)) {
      return false;
    }
    queue.add(message);
    return true;
  }

  boolean isOne(Message message) {
    return message.receiveCount() >= maxReceiveCount;
  }
}
