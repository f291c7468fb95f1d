package org.gaceta.simulation;

import java.util.List;
import org.gaceta.handlers.Queues;
import org.gaceta.store.queue.MemoryQueue;

/// The queues between the functions, and those who deliver their messages.
final class RealQueues implements AutoCloseable {
  private final MemoryQueue settle = new MemoryQueue();
  private final MemoryQueue render = new MemoryQueue();
  private final MemoryQueue rebuild = new MemoryQueue();
  private List<Courier> couriers = List.of();

  /// As the functions reach them.
  Queues in(Storm storm, Background background) {
    return new Queues(
        () -> new StormyQueue(settle, storm, background),
        () -> new StormyQueue(render, storm, background),
        () -> new StormyQueue(rebuild, storm, background));
  }

  /// Begins to deliver.
  void deliverTo(RealFunctions functions) {
    couriers =
        List.of(
            new Courier(settle, functions::settle),
            new Courier(render, functions::render),
            new Courier(rebuild, functions::rebuild));
  }

  void redrive() {
    couriers.forEach(Courier::redrive);
  }

  void awaitIdle() {
    couriers.forEach(Courier::awaitIdle);
  }

  /// A count that grows with all that is delivered.
  long delivered() {
    return couriers.stream().mapToLong(Courier::brought).sum();
  }

  @Override
  public void close() {
    couriers.forEach(Courier::close);
  }
}
