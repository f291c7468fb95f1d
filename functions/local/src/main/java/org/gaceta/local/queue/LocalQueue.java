package org.gaceta.local.queue;

import com.github.f4b6a3.ulid.UlidCreator;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One queue, as SQS's standard ones: what is received is hidden for a while, comes again unless it
/// is deleted by then, and becomes a dead letter when it has come too often. After a start nobody
/// works on anything any more, so nothing is hidden.
public final class LocalQueue {
  private static final String ACCOUNT = "000000000000";

  private final String name;
  private final Duration visibility;
  private final Optional<DeadLetters> deadLetters;
  private final MessageFolder folder;
  private final Backlog backlog;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long changes;
  private boolean closed;

  LocalQueue(
      String name, Duration visibility, Optional<DeadLetters> deadLetters, MessageFolder folder) {
    this.name = name;
    this.visibility = visibility;
    this.deadLetters = deadLetters;
    this.folder = folder;
    this.backlog = new Backlog(folder.read());
  }

  public String name() {
    return name;
  }

  public String url(URI endpoint) {
    return "%s/%s/%s".formatted(endpoint, ACCOUNT, name);
  }

  public String arn() {
    return "arn:aws:sqs:us-east-1:%s:%s".formatted(ACCOUNT, name);
  }

  Duration visibility() {
    return visibility;
  }

  Optional<DeadLetters> deadLetters() {
    return deadLetters;
  }

  Message send(String body) {
    return send(body, Duration.ZERO);
  }

  /// @param delay for which nobody is given it; a start forgets it
  Message send(String body, Duration delay) {
    var id = UlidCreator.getMonotonicUlid().toString();
    var message = new Message(id, body, 0, name, System.currentTimeMillis());
    add(message, delay);
    return message;
  }

  void add(Message message) {
    add(message, Duration.ZERO);
  }

  private void add(Message message, Duration delay) {
    change(() -> {
      folder.write(message);
      if (delay.isPositive()) {
        backlog.hide(message, delay);
      } else {
        backlog.add(message);
      }
    });
  }

  /// The next messages, up to so many. Where there is none it waits for one, but not longer than
  /// said nor than the queue is open.
  List<Message> receive(int most, Duration wait, Duration hiding) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long until = System.nanoTime() + wait.toNanos();
      for (; ; ) {
        var received = take(most, hiding);
        long left = until - System.nanoTime();
        if (!received.isEmpty() || left <= 0 || closed) {
          return received;
        }
        var _ = changed.awaitNanos(Math.min(left, backlog.untilNext()));
      }
    } finally {
      lock.unlock();
    }
  }

  private List<Message> take(int most, Duration hiding) {
    backlog.showAgain(); // once, so that no message comes twice in one answer
    var received = new ArrayList<Message>();
    while (received.size() < most) {
      var next = backlog.next();
      if (next.isEmpty()) {
        break;
      }
      if (deadLetters.isPresent() && deadLetters.get().take(next.get())) {
        folder.delete(next.get());
        changes++;
      } else {
        var again = next.get().receivedAgain();
        folder.write(again);
        backlog.hide(again, hiding);
        received.add(again);
      }
    }
    return received;
  }

  /// Deletes what was received so; what has come again since then stays.
  void delete(String receipt) {
    change(() -> backlog.received(receipt).ifPresent(folder::delete));
  }

  /// Hides what was received so for another time from now on.
  void hide(String receipt, Duration hiding) {
    change(() -> backlog.received(receipt).ifPresent(it -> backlog.hide(it, hiding)));
  }

  /// Takes all out that waits. It is lost here only once it is forgotten; till then a crash brings
  /// it back.
  List<Message> withdraw() {
    return locked(backlog::withdraw);
  }

  void forget(Message withdrawn) {
    folder.delete(withdrawn);
  }

  Contents contents() {
    return locked(() -> new Contents(backlog.waiting(), backlog.hidden(), changes));
  }

  /// Lets nobody wait any longer.
  void close() {
    change(() -> closed = true);
  }

  private void change(Runnable change) {
    locked(() -> {
      change.run();
      changes++;
      changed.signalAll();
      return changes;
    });
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /// How many messages there are.
  ///
  /// @param changes counts all that came, went or was hidden anew
  record Contents(int waiting, int hidden, long changes) {
    boolean none() {
      return waiting + hidden == 0;
    }
  }
}
