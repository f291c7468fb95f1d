package org.gaceta.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gaceta.local.LocalDynamo;
import org.gaceta.local.LocalS3;
import org.gaceta.local.stream.Pump;
import org.gaceta.local.template.Template;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Table;
import software.amazon.awssdk.http.SdkHttpClient;

/// One newsroom on the engines of this machine: threads, clients and time are real but for the
/// faults of the clients and the clock of the functions.
final class RealWorld implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int LAST_MINUTES = 4;

  private final History history;
  private final LocalDynamo dynamo = LocalDynamo.start("127.0.0.1", 0, Optional.empty());
  private final EngineClients calm;
  private final EngineClients stormy;
  private final Table table;
  private final Bucket site;
  private final StreamLog log;
  private final Storm storm;
  private final Background background = new Background();
  private final MovingClock clock = new MovingClock();
  private final Callers callers;
  private final RealDeeds deeds;
  private final RealQueues queues = new RealQueues();
  private final Pump pump;
  private volatile boolean acting;

  /// @param folder of this history alone
  RealWorld(
      History history,
      Rules rules,
      Template template,
      LocalS3 s3,
      SdkHttpClient http,
      Path folder,
      Tally tally) {
    this.history = history;
    this.storm = new Storm(new Random(history.seed()), tally);
    this.calm = new EngineClients(dynamo, s3, http);
    this.stormy = new EngineClients(dynamo, s3, new StormyHttp(http, storm, background));
    calm.keepWhatExpires();
    this.table = calm.table();
    this.site = calm.newBucket(name("site"));
    this.log = new StreamLog(dynamo.streams());
    var wiring = StormyWiring.of(rules, stormy, name("site"), queues.in(storm, background), clock);
    var functions = new RealFunctions(template, wiring);
    this.callers = new Callers(wiring, log::length, Invocations::call);
    this.deeds = new RealDeeds(callers, functions, site, clock, history.clocks(), background);
    FreshSite.begin(site);
    queues.deliverTo(functions);
    this.pump = Pump.start(dynamo.streams(), folder, functions.subscriptions(history));
  }

  private String name(String what) {
    return what + "-" + history.seed();
  }

  /// Plays the history to its end, until nothing is left to be done.
  Rest play() throws InterruptedException {
    history.callers().forEach(its -> background.run(() -> its.forEach(this::act)));
    acting = true;
    var hurried = Thread.ofPlatform().daemon().start(this::hurry);
    background.awaitNone();
    if (history.seed() % 2 == 0) {
      storm.linger();
    }
    storm.end();
    acting = false;
    hurried.join();
    drain();
    for (var i = 0; i < LAST_MINUTES; i++) {
      deeds.pass(Duration.ofSeconds(61));
      queues.redrive();
      drain();
    }
    var copy = TableCopy.of(table);
    return new Rest(
        copy,
        log.records(),
        FreshSite.objects(site),
        FreshSite.of(copy),
        callers.answers(),
        clock.now());
  }

  /// The objects that a rebuild writes into an empty bucket of the same endpoint.
  Map<String, String> rebuilt() {
    var fresh = calm.newBucket(name("fresh"));
    deeds.rebuild(Map.of("bucket", name("fresh")));
    drain();
    return FreshSite.objects(fresh);
  }

  /// Whoever follows the stream looks at it more often while somebody waits for it to drain: so the
  /// functions are at work while the callers are.
  private void hurry() {
    while (acting) {
      pump.awaitDrained(PATIENCE);
      storm.pause();
    }
  }

  private void act(Deed deed) {
    storm.pause();
    deeds.act(deed);
  }

  /// Waits until nothing is left in the stream and the queues, nor on its way.
  private void drain() {
    long before;
    do {
      before = busy();
      background.awaitNone();
      pump.awaitDrained(PATIENCE);
      queues.awaitIdle();
      // what was done since then may have left records behind it
    } while (busy() != before);
  }

  private long busy() {
    return background.begun() + queues.delivered();
  }

  @Override
  public void close() {
    queues.close();
    pump.close();
    log.close();
    calm.close();
    stormy.close();
    dynamo.close();
  }
}
