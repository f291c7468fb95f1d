package org.gaceta.store.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A queue in memory, for tests. What is received is hidden from others until it is deleted, or
/// released as if its visibility timeout had passed.
public final class MemoryQueue implements Queue {
  private final Deque<Message> waiting = new ArrayDeque<>();
  private final Map<String, Message> inFlight = new LinkedHashMap<>();
  private int sent;

  @Override
  public synchronized boolean send(List<String> bodies) {
    bodies.forEach(it -> waiting.add(new Message("message-" + ++sent, it, 0)));
    return true;
  }

  /// The next messages, up to so many, in the order in which they were sent or released.
  public synchronized List<Message> receive(int most) {
    var received = new ArrayList<Message>();
    while (received.size() < most && !waiting.isEmpty()) {
      var message = waiting.remove().receivedAgain();
      inFlight.put(message.id(), message);
      received.add(message);
    }
    return received;
  }

  /// Deletes a message that was received; one that is deleted already stays so.
  public synchronized void delete(String id) {
    inFlight.remove(id);
  }

  /// Puts a message that was received back behind the others.
  public synchronized void release(String id) {
    var message = inFlight.remove(id);
    if (message != null) {
      waiting.add(message);
    }
  }

  /// The bodies of all that it holds: those that wait, then those that were received.
  public synchronized List<String> bodies() {
    return Stream.concat(waiting.stream(), inFlight.values().stream()).map(Message::body).toList();
  }

  /// A message as it was received.
  ///
  /// @param receiveCount how often, this time included
  public record Message(String id, String body, int receiveCount) {
    private Message receivedAgain() {
      return new Message(id, body, receiveCount + 1);
    }
  }
}
