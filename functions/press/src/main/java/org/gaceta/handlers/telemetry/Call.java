package org.gaceta.handlers.telemetry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;

/// What the call at hand has done so far, told from wherever it is done, by several threads at
/// once. Where there is no call (at the start of a site, in a test) nobody counts.
public final class Call {
  private static final ScopedValue<Call> AT_HAND = ScopedValue.newInstance();

  private final String requestId;
  private final InstantSource clock;
  private final Map<String, Long> notes = new ConcurrentHashMap<>();
  private final Map<Metric, Long> counts = new ConcurrentHashMap<>();
  private final Collection<Long> lags = new ConcurrentLinkedQueue<>();
  private final DoubleAdder readUnits = new DoubleAdder();
  private final DoubleAdder writeUnits = new DoubleAdder();

  Call(String requestId, InstantSource clock) {
    this.requestId = requestId;
    this.clock = clock;
  }

  /// Does this as part of the call.
  <T> T during(Supplier<T> work) {
    return ScopedValue.where(AT_HAND, this).call(work::get);
  }

  /// The same job, which is part of the call of whoever asked for this also on another thread.
  public static Runnable carried(Runnable job) {
    return atHand().<Runnable>map(it -> () -> ScopedValue.where(AT_HAND, it).run(job)).orElse(job);
  }

  /// Adds to a number that the call's line tells.
  ///
  /// @param name a word of this code's own
  public static void note(String name, long number) {
    atHand().ifPresent(it -> it.notes.merge(name, number, Long::sum));
  }

  /// Adds to a metric.
  public static void count(Metric metric, long number) {
    atHand().ifPresent(it -> it.counts.merge(metric, number, Long::sum));
  }

  /// Notes that a page was written for what was committed then.
  public static void written(Instant committed) {
    atHand()
        .ifPresent(it -> it.lags.add(Math.max(0, it.clock.millis() - committed.toEpochMilli())));
  }

  static void consumed(double read, double written) {
    atHand()
        .ifPresent(it -> {
          it.readUnits.add(read);
          it.writeUnits.add(written);
        });
  }

  /// By which Lambda knows the call at hand.
  static Optional<String> requestIdAtHand() {
    return atHand().map(Call::requestId);
  }

  private static Optional<Call> atHand() {
    return AT_HAND.isBound() ? Optional.of(AT_HAND.get()) : Optional.empty();
  }

  String requestId() {
    return requestId;
  }

  Map<String, Long> notes() {
    return Map.copyOf(notes);
  }

  Map<Metric, Long> counts() {
    return Map.copyOf(counts);
  }

  Collection<Long> lags() {
    return lags;
  }

  double readUnits() {
    return readUnits.sum();
  }

  double writeUnits() {
    return writeUnits.sum();
  }
}
