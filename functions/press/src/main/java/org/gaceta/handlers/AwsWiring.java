package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gaceta.handlers.snapshot.Rehearsal;
import org.gaceta.handlers.snapshot.Snapshot;
import org.gaceta.handlers.snapshot.Ulids;
import org.gaceta.handlers.telemetry.JsonLog;
import org.gaceta.store.Attempts;

/// What functions are put together from on AWS, and on what stands for it.
public final class AwsWiring {
  private static final int ATTEMPTS = 24;

  private AwsWiring() {}

  /// As Lambda finds it, with the log in JSON from now on.
  static Wiring ofEnvironment() {
    JsonLog.install(System.out::println);
    var settings = Settings.ofEnvironment();
    return of(settings, new Clients(settings), Snapshot.tell(new Ulids()), System.out::println);
  }

  /// The same for a function that callers wait for: a twin of it rehearses before a snapshot.
  static Wiring rehearsed(
      Function<Wiring, ApiFunction> function, List<APIGatewayV2HTTPEvent> scenes) {
    var wiring = ofEnvironment();
    var events = scenes.stream().map(ApiEvents::write).toList();
    var _ =
        Snapshot.tell(new Rehearsal(() -> function.apply(ofRehearsal(wiring.settings())), events));
    return wiring;
  }

  /// One that reaches no network and leaves no line.
  static Wiring ofRehearsal(Settings settings) {
    return of(settings, Clients.ofRehearsal(settings), new Ulids(), _ -> {});
  }

  /// The real ones, by what the settings say.
  ///
  /// @param calls takes the line that each call leaves
  public static Wiring of(Settings settings, Consumer<String> calls) {
    return of(settings, new Clients(settings), new Ulids(), calls);
  }

  private static Wiring of(
      Settings settings, Clients clients, Supplier<String> ulids, Consumer<String> calls) {
    return new Wiring(
        settings,
        clients::table,
        clients::bucket,
        clients::bucket,
        clients.queues(),
        Attempts.of(ATTEMPTS),
        InstantSource.system(),
        ulids,
        new SideBySide(),
        calls);
  }
}
