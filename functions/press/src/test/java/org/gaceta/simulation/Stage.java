package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Runs actors one at a time, and decides at each of their steps who goes on. All chance comes from
/// one generator, so the same seed gives the same play.
final class Stage {
  /// So many steps without an end mean that somebody runs in circles.
  private static final long MOST_STEPS = 60_000;

  private final RandomGenerator chance;
  private final Pace pace;
  private final List<Actor> waiting = new ArrayList<>();
  private Actor current = new Actor("nobody", Optional.empty(), Optional.empty(), () -> {});
  private CountDownLatch ended = new CountDownLatch(1);
  private long steps;
  private boolean closing;
  private Optional<Throwable> failure = Optional.empty();

  Stage(RandomGenerator chance, Pace pace) {
    this.chance = chance;
    this.pace = pace;
  }

  /// How the stage chooses.
  ///
  /// @param stay how likely the same actor goes on
  /// @param nap how likely one falls asleep at a step
  /// @param longest for how many steps at most
  /// @param slow how the calls begin before which many fall asleep; empty for none
  record Pace(double stay, double nap, int longest, String slow) {
    private static final double OFTEN = 0.5;

    private double nap(String call) {
      return !slow.isEmpty() && call.startsWith(slow) ? OFTEN : nap;
    }
  }

  /// Ends an actor when the play is over.
  private static final class Over extends Error {
    private static final long serialVersionUID = 1;

    Over() {
      super("the play is over", null, false, false);
    }
  }

  /// Puts somebody on the stage, who begins when it is their turn.
  void add(String name, Runnable part) {
    waiting.add(actor(name, Optional.empty(), Optional.empty(), part));
  }

  private Actor actor(
      String name, Optional<Actor> parent, Optional<Invocation> invocation, Runnable part) {
    return new Actor(name, parent, invocation, () -> play(part));
  }

  private void play(Runnable part) {
    try {
      part.run();
    } catch (Over over) {
      return;
    } catch (Crashed stopped) {
      // its invocation's end, which whoever made the invocation sees
    } catch (Throwable thrown) {
      failure = failure.or(() -> Optional.of(thrown));
    }
    current.parent.ifPresent(it -> {
      it.children--;
      if (it.children == 0) {
        waiting.add(it);
      }
    });
    next().ifPresentOrElse(this::handOver, ended::countDown);
  }

  /// Lets them all play until nobody has anything to do.
  void run() {
    ended = new CountDownLatch(1);
    next().ifPresentOrElse(this::handOver, ended::countDown);
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    failure.ifPresent(it -> {
      throw new AssertionError("somebody fell off the stage", it);
    });
  }

  /// Ends those who wait still.
  void close() {
    closing = true;
    waiting.forEach(Actor::enter);
    waiting.clear();
  }

  /// Here anybody else may go on first.
  void step() {
    step("");
  }

  /// Here anybody else may go on first, before a call.
  void step(String call) {
    failIfOver();
    var me = current;
    me.failIfStopped();
    if (chance.nextDouble() < pace.nap(call)) {
      me.wakes = steps + 1 + chance.nextInt(pace.longest);
    } else if (chance.nextDouble() < pace.stay) {
      steps++;
      return;
    }
    waiting.add(me);
    yieldOf(me);
  }

  /// Goes on when something holds, and it is its turn.
  void await(BooleanSupplier condition) {
    var me = current;
    me.waitsFor = condition;
    waiting.add(me);
    yieldOf(me);
    me.waitsFor = () -> true;
  }

  /// Has jobs done by children of the current actor, each of which acts for itself.
  void together(List<Runnable> jobs) {
    var me = current;
    me.children = jobs.size();
    for (var i = 0; i < jobs.size(); i++) {
      waiting.add(actor(me.name + "/" + i, Optional.of(me), me.invocation, jobs.get(i)));
    }
    if (!jobs.isEmpty()) {
      yieldOf(me);
    }
  }

  /// What the current actor does from now on is done for this call.
  void begin(Invocation invocation) {
    current.invocation = Optional.of(invocation);
  }

  void endInvocation() {
    current.invocation = Optional.empty();
  }

  /// Stops the call that is being worked on.
  void crash() {
    current.invocation.ifPresent(Invocation::stop);
    current.failIfStopped();
  }

  String who() {
    return current.name;
  }

  long steps() {
    return steps;
  }

  private void yieldOf(Actor me) {
    var next = next();
    if (next.isEmpty()) {
      ended.countDown();
    } else if (next.get() != me) {
      handOver(next.get());
    } else {
      current = me;
      return;
    }
    me.pause();
    failIfOver();
    me.failIfStopped();
  }

  private void failIfOver() {
    if (closing) {
      throw new Over();
    }
  }

  private void handOver(Actor next) {
    current = next;
    next.enter();
  }

  /// Who goes on, if anybody can: any who is awake, else who wakes first.
  private Optional<Actor> next() {
    if (++steps > MOST_STEPS) {
      failure = failure.or(() -> Optional.of(new IllegalStateException("no end after " + steps)));
      return Optional.empty();
    }
    var able = waiting.stream().filter(it -> it.waitsFor.getAsBoolean()).toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    var awake = able.stream().filter(it -> it.wakes <= steps).toList();
    var chosen =
        awake.isEmpty()
            ? able.stream().reduce((a, b) -> a.wakes <= b.wakes ? a : b).orElseThrow()
            : awake.get(chance.nextInt(awake.size()));
    waiting.remove(chosen);
    return Optional.of(chosen);
  }
}
