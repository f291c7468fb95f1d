package org.gaceta.simulation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaceta.store.queue.MemoryQueue;

/// Brings a queue's messages to a function, and those that fail again, until they are dead.
final class Courier implements AutoCloseable {
  private static final int RECEIVES = 5;
  private static final int BATCH = 4;
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final MemoryQueue queue;
  private final Function<Map<String, Object>, List<String>> function;
  private final Set<String> dead = ConcurrentHashMap.newKeySet();
  private final AtomicLong brought = new AtomicLong();
  private final Thread thread;
  private volatile boolean stopped;

  /// @param function answers an event with the ids of the messages that failed
  Courier(MemoryQueue queue, Function<Map<String, Object>, List<String>> function) {
    this.queue = queue;
    this.function = function;
    this.thread = Thread.ofPlatform().daemon().start(this::follow);
  }

  private void follow() {
    while (!stopped) {
      var batch = queue.receive(BATCH);
      if (batch.isEmpty()) {
        pause();
      } else {
        bring(batch);
      }
    }
  }

  private void bring(List<MemoryQueue.Message> batch) {
    var event =
        Mailbox.event(
            batch.stream()
                .map(it -> new Mailbox.Message(it.id(), it.body(), it.receiveCount()))
                .toList());
    var failed =
        Invocations.call(() -> function.apply(event))
            .<Set<String>>map(HashSet::new)
            .orElseGet(
                () -> batch.stream().map(MemoryQueue.Message::id).collect(Collectors.toSet()));
    brought.incrementAndGet();
    for (var message : batch) {
      if (!failed.contains(message.id())) {
        queue.delete(message.id());
      } else if (message.receiveCount() % RECEIVES == 0) {
        dead.add(message.id());
      } else {
        queue.release(message.id());
      }
    }
  }

  /// How many batches it brought.
  long brought() {
    return brought.get();
  }

  /// Puts the dead back, as after their cause was mended.
  void redrive() {
    for (var id : Set.copyOf(dead)) {
      dead.remove(id);
      queue.release(id);
    }
  }

  /// Waits until all is done that is not dead.
  void awaitIdle() {
    while (queue.bodies().size() > dead.size()) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
