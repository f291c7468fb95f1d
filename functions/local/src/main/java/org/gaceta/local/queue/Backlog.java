package org.gaceta.local.queue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a queue holds, in memory: messages that wait, the oldest first, and those that are hidden
/// for a while. For one thread at a time.
final class Backlog {
  private final ArrayDeque<Message> waiting;
  private final Map<String, Hidden> hidden = new HashMap<>();

  Backlog(List<Message> messages) {
    this.waiting = new ArrayDeque<>(messages);
  }

  void add(Message message) {
    waiting.add(message);
  }

  /// Lets what was hidden wait again where its time is over.
  void showAgain() {
    long now = System.nanoTime();
    hidden.values().removeIf(it -> it.until() - now <= 0 && waiting.add(it.message()));
  }

  /// Takes out the next that waits.
  Optional<Message> next() {
    return Optional.ofNullable(waiting.poll());
  }

  /// Takes out all that waits.
  List<Message> withdraw() {
    var withdrawn = List.copyOf(waiting);
    waiting.clear();
    return withdrawn;
  }

  void hide(Message message, Duration time) {
    hidden.put(message.receipt(), new Hidden(message, System.nanoTime() + time.toNanos()));
  }

  /// Takes out what is hidden and was received so.
  Optional<Message> received(String receipt) {
    return Optional.ofNullable(hidden.remove(receipt)).map(Hidden::message);
  }

  /// How many nanoseconds it is until something that is hidden waits again.
  long untilNext() {
    long now = System.nanoTime();
    return hidden.values().stream().mapToLong(it -> it.until() - now).min().orElse(Long.MAX_VALUE);
  }

  int waiting() {
    return waiting.size();
  }

  int hidden() {
    return hidden.size();
  }

  /// @param until of [System#nanoTime]
  private record Hidden(Message message, long until) {}
}
