package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gaceta.store.queue.Queue;

/// A queue of messages as one function is given them: in any order, some of them more than once,
/// and those that fail again until they are dead.
final class Mailbox implements Queue {
  private static final int RECEIVES = 5;
  private static final int BATCH = 4;

  private final RandomGenerator chance;
  private final double repeats;
  private final List<Message> waiting = new ArrayList<>();
  private final List<Message> dead = new ArrayList<>();
  private int sent;

  /// A queue of which so many batches come again although they were done.
  Mailbox(RandomGenerator chance, double repeats) {
    this.chance = chance;
    this.repeats = repeats;
  }

  /// A message that was received so often before.
  record Message(String id, String body, int receives) {}

  @Override
  public boolean send(List<String> bodies) {
    bodies.forEach(it -> waiting.add(new Message("message-" + ++sent, it, 0)));
    return true;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  List<Message> take() {
    var batch = new ArrayList<Message>();
    var size = 1 + chance.nextInt(BATCH);
    while (batch.size() < size && !waiting.isEmpty()) {
      batch.add(waiting.remove(chance.nextInt(waiting.size())));
    }
    return batch;
  }

  /// Tells what became of a batch.
  void answered(List<Message> batch, Set<String> failed, boolean storm) {
    var again = storm && chance.nextDouble() < repeats;
    for (var message : batch) {
      if (failed.contains(message.id())) {
        var next = new Message(message.id(), message.body(), message.receives() + 1);
        (next.receives() < RECEIVES ? waiting : dead).add(next);
      } else if (again) {
        waiting.add(message);
      }
    }
  }

  /// Puts the dead back, as after their cause was mended.
  void redrive() {
    dead.forEach(it -> waiting.add(new Message(it.id(), it.body(), 0)));
    dead.clear();
  }

  /// The event of a batch.
  static Map<String, Object> event(List<Message> batch) {
    return Map.of(
        "Records",
        batch.stream()
            .map(it -> Map.of("eventSource", "aws:sqs", "messageId", it.id(), "body", it.body()))
            .toList());
  }
}
