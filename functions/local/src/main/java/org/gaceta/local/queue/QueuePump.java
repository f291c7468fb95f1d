package org.gaceta.local.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives the messages of queues to the functions that follow them, by the contract of Lambda's
/// event source mapping: what was done is deleted, what failed comes again. It does so sooner than
/// on Lambda, where it waits for the queue's visibility timeout, because nobody else here could
/// still be working on it.
public final class QueuePump implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QueuePump.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofSeconds(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /// How many batches of a queue are worked on at once.
  private static final int AT_ONCE = 4;

  private final List<QueueSubscription> subscriptions;
  private final Duration firstPause;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;

  private QueuePump(List<QueueSubscription> subscriptions, Duration firstPause) {
    this.subscriptions = List.copyOf(subscriptions);
    this.firstPause = firstPause;
  }

  /// What failed comes again after a second, then two, then four, up to thirty.
  public static QueuePump start(List<QueueSubscription> subscriptions) {
    return start(subscriptions, Duration.ofSeconds(1));
  }

  /// With another first pause.
  static QueuePump start(List<QueueSubscription> subscriptions, Duration firstPause) {
    var pump = new QueuePump(subscriptions, firstPause);
    for (var each : pump.subscriptions) {
      for (int i = 0; i < AT_ONCE; i++) {
        pump.threads.add(
            Thread.ofPlatform().daemon().name(each.id() + "-" + i).start(() -> pump.follow(each)));
      }
    }
    return pump;
  }

  private void follow(QueueSubscription subscription) {
    var queue = subscription.queue();
    try {
      while (!stopped) {
        var batch = queue.receive(subscription.source().batchSize(), POLL, queue.visibility());
        if (!batch.isEmpty()) {
          settle(queue, batch, failedOf(subscription, batch));
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<Message> failedOf(QueueSubscription subscription, List<Message> batch) {
    try {
      var failed = subscription.failedOf(batch);
      if (!failed.isEmpty()) {
        LOG.warn("{} reports {} of {} as failed", subscription.id(), failed, batch.size());
      }
      return failed;
    } catch (Throwable thrown) {
      // an Error too: on Lambda it ends the function's process, and the batch comes again
      LOG.error("{} failed with {}", subscription.id(), batch, thrown);
      return Set.copyOf(batch);
    }
  }

  private void settle(LocalQueue queue, List<Message> batch, Set<Message> failed) {
    for (var message : batch) {
      if (failed.contains(message)) {
        queue.hide(message.receipt(), pause(queue, message));
      } else {
        queue.delete(message.receipt());
      }
    }
  }

  /// None for what does not come again.
  private Duration pause(LocalQueue queue, Message message) {
    if (queue.deadLetters().filter(it -> it.isOne(message)).isPresent()) {
      return Duration.ZERO;
    }
    var pause = firstPause.multipliedBy(1L << Math.min(message.receiveCount() - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /// Waits until there is no message in the queues that functions follow.
  ///
  /// @throws IllegalStateException if there is one by then, as when one fails again and again
  public void awaitEmpty(Duration atMost) {
    long until = System.nanoTime() + atMost.toNanos();
    while (!isEmpty()) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("queues are not empty within " + atMost);
      }
      try {
        Thread.sleep(Duration.ofMillis(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private boolean isEmpty() {
    return subscriptions.stream().allMatch(it -> it.queue().contents().none());
  }

  /// A count that grows with all that happens in the queues that functions follow.
  public long changes() {
    return subscriptions.stream().mapToLong(it -> it.queue().contents().changes()).sum();
  }

  /// Lets the batches that are being worked on come to their end, but not for long: what is not
  /// deleted comes again.
  @Override
  public void close() {
    stopped = true;
    subscriptions.forEach(it -> it.queue().close());
    try {
      for (var thread : threads) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
