package org.gaceta.simulation;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.handlers.MinuteClock;
import org.gaceta.handlers.Queues;
import org.gaceta.handlers.RebuildSite;
import org.gaceta.handlers.Settings;
import org.gaceta.handlers.Wiring;
import org.gaceta.store.Attempts;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.MemoryBucket;
import org.gaceta.store.table.Lag;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.RemainingTime;

/// One newsroom in one play: the functions, the table, the bucket, the stream, the clock, and all
/// who act on them.
final class World implements AutoCloseable {
  static final Instant BEGINNING = Instant.parse("2026-06-01T12:00:00Z");

  static final Settings SETTINGS =
      new Settings(
          Map.of(
              "STACK_NAME", "gaceta",
              "SITE_URL", "https://gaceta.example",
              "SITE_TITLE", "La Gaceta",
              "SITE_LANGUAGE", "es",
              "SITE_TIME_ZONE", "Europe/Madrid",
              "COMMENT_PAUSE_SECONDS", "0",
              "COMMENTS_PER_HOUR", "1000"));

  /// What somebody uploads, who should not.
  static final String STRAY = "a stray";

  /// So many ticks carry an erasure out twice, and what is due then.
  private static final int LAST_MINUTES = 4;

  private final MemoryTable table;
  private final MemoryBucket bucket = new MemoryBucket();
  private final History history;
  private final Rules rules;
  private final Random chance;
  private final Trace trace;
  private final Stage stage;
  private final Faults faults;
  private final Wiring wiring;
  private final Callers callers;
  private final Deliveries toRender;
  private final Deliveries toSettle;
  private final Mailbox settleQueue;
  private final Mailbox renderQueue;
  private final Mailbox rebuildQueue;
  private final int[] ticks;
  private Instant now = BEGINNING;
  private long ulids;
  private int acting;
  private int rebuilds;
  private boolean lagging;

  World(History history, Rules rules, Trace trace) {
    this.history = history;
    this.rules = rules;
    this.trace = trace;
    this.chance = new Random(history.seed());
    this.stage = new Stage(new Random(history.seed() + 1), history.pace());
    this.faults = new Faults(history.faults(), history.rate(), new Random(history.seed() + 2));
    this.lagging = history.lags();
    Lag lag = _ -> !lagging || chance.nextInt(4) > 0;
    this.table = new MemoryTable(lag);
    var network = new Network(stage, faults, trace);
    var seen = rules.table(new StormyTable(table, network, stage));
    var shelf = rules.bucket(new StormyBucket(rules.stored(bucket), network));
    this.settleQueue = new Mailbox(chance, history.repeats());
    this.renderQueue = new Mailbox(chance, history.repeats());
    this.rebuildQueue = new Mailbox(chance, history.repeats());
    this.wiring =
        new Wiring(
            SETTINGS,
            () -> seen,
            () -> shelf,
            _ -> shelf,
            new Queues(
                () -> network.to("the settle queue", settleQueue),
                () -> network.to("the render queue", renderQueue),
                () -> network.to("the rebuild queue", rebuildQueue)),
            new Attempts(24, _ -> stage.step()),
            this::tell,
            () -> "%026d".formatted(++ulids),
            jobs -> stage.together(jobs.stream().map(RemainingTime::carried).toList()),
            _ -> {});
    this.callers = new Callers(wiring, () -> records(), this::call);
    this.toRender = new Deliveries(table, chance, history.repeats());
    this.toSettle = new Deliveries(table, chance, history.repeats());
    this.ticks = new int[history.clocks()];
  }

  /// Plays the history to its end, until nothing is left to be done.
  void play() {
    acting = history.callers().size();
    FreshSite.begin(bucket);
    for (var i = 0; i < history.callers().size(); i++) {
      var deeds = history.callers().get(i);
      stage.add("caller " + (i + 1), () -> act(deeds));
    }
    for (var i = 1; i <= history.renderers(); i++) {
      stage.add("renderer " + i, () -> work(toRender, rules::renderer, rules::rendered));
    }
    for (var i = 1; i <= history.settlers(); i++) {
      stage.add("settler " + i, () -> work(toSettle, rules::settler, rules::settled));
    }
    stage.add("queue of the renderer", () -> serve(renderQueue, rules::renderer));
    stage.add("queue of the settler", () -> serve(settleQueue, rules::settler));
    stage.add("queue of rebuilds", () -> serve(rebuildQueue, (it, _) -> rebuild(it)));
    stage.add("rebuilder", this::rebuild);
    for (var i = 0; i < ticks.length; i++) {
      var clock = i;
      stage.add("clock " + (i + 1), () -> tick(clock));
    }
    stage.run();
    faults.end();
    lagging = false;
    for (var i = 0; i < LAST_MINUTES; i++) {
      pass(Duration.ofSeconds(61));
      List.of(settleQueue, renderQueue, rebuildQueue).forEach(Mailbox::redrive);
      stage.run();
    }
  }

  private void act(List<Deed> deeds) {
    for (var deed : deeds) {
      stage.step();
      trace.add(stage.who(), deed.toString());
      switch (deed) {
        case Deed.Pass(var time) -> pass(time);
        case Deed.Rebuild _ -> rebuilds++;
        case Deed.Upload(var key) ->
            bucket.put(
                key,
                new SiteObject(Bytes.utf8(STRAY), "text/plain", "", Map.of()),
                new Bucket.Precondition.Absent());
        case Deed.Put _,
            Deed.Delete _,
            Deed.Comment _,
            Deed.Judge _,
            Deed.Erase _,
            Deed.Profile _ ->
            callers.act(deed);
      }
    }
    acting--;
    if (acting == 0 && history.seed() % 2 == 0) {
      faults.end();
    }
  }

  private void rebuild() {
    while (true) {
      stage.await(() -> rebuilds > 0);
      rebuilds--;
      var _ = call(() -> new RebuildSite(wiring).handleRequest(Map.of(), Call.context()));
    }
  }

  private static Rules.Woken rebuild(Wiring wiring) {
    return event ->
        RebuildEvents.failed(new RebuildSite(wiring).handleRequest(event, Call.context()));
  }

  private void pass(Duration time) {
    now = now.plus(time);
    for (var i = 0; i < ticks.length; i++) {
      ticks[i]++;
    }
  }

  private void tick(int clock) {
    while (true) {
      stage.await(() -> ticks[clock] > 0);
      ticks[clock]--;
      var _ =
          call(() -> {
            var _ = new MinuteClock(wiring).handleRequest(Map.of(), Call.context());
            return "done";
          });
    }
  }

  private void work(
      Deliveries deliveries,
      BiFunction<Wiring, List<Recorded>, Rules.Woken> function,
      Function<Recorded, Optional<Recorded>> given) {
    while (true) {
      stage.await(() -> !deliveries.isEmpty());
      var batch = deliveries.take();
      var event = StreamEvent.of(batch.stream().flatMap(it -> given.apply(it).stream()).toList());
      trace.add(stage.who(), "takes " + StreamEvent.told(batch));
      var failed =
          call(() -> function.apply(wiring, batch).handle(event))
              .<Set<String>>map(HashSet::new)
              .orElseGet(() -> StreamEvent.numbers(batch));
      deliveries.answered(batch, failed, acting > 0);
    }
  }

  private void serve(Mailbox queue, BiFunction<Wiring, List<Recorded>, Rules.Woken> function) {
    while (true) {
      stage.await(() -> !queue.isEmpty());
      var batch = queue.take();
      trace.add(stage.who(), "takes " + batch);
      var failed =
          call(() -> function.apply(wiring, List.of()).handle(Mailbox.event(batch)))
              .<Set<String>>map(HashSet::new)
              .orElseGet(() -> batch.stream().map(Mailbox.Message::id).collect(Collectors.toSet()));
      queue.answered(batch, failed, acting > 0);
    }
  }

  /// Makes a call of a function.
  ///
  /// @return its answer; none where it was stopped, or threw
  private <T> Optional<T> call(Supplier<T> work) {
    var invocation = new Invocation();
    stage.begin(invocation);
    try {
      var answer = work.get();
      return invocation.isStopped() ? Optional.empty() : Optional.of(answer);
    } catch (Crashed stopped) {
      return Optional.empty();
    } catch (RuntimeException thrown) {
      trace.add(stage.who(), "throws " + thrown);
      return Optional.empty();
    } finally {
      stage.endInvocation();
    }
  }

  /// The time as the one who asks has it: clocks are never quite in step.
  private Instant tell() {
    now = now.plusMillis(chance.nextInt(2));
    return now.plusMillis(Math.floorMod(stage.who().hashCode(), 4_000) - 2_000L);
  }

  private long records() {
    return table.recordsAfter(0).size();
  }

  /// What there is at the end.
  Rest rest() {
    return new Rest(
        table,
        table.recordsAfter(0),
        FreshSite.objects(bucket),
        FreshSite.of(table),
        callers.answers(),
        now);
  }

  Map<Long, Fault> faults() {
    return faults.drawn();
  }

  long steps() {
    return stage.steps();
  }

  static List<String> failed(StreamsEventResponse answer) {
    return answer.getBatchItemFailures().stream().map(it -> it.getItemIdentifier()).toList();
  }

  @Override
  public void close() {
    stage.close();
  }
}
