package org.gaceta.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gaceta.local.LocalS3;
import org.gaceta.local.template.Template;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/// The same histories on DynamoDB Local and the S3 endpoint, with real threads, and faults in the
/// SDK's clients. `-Dengine.histories` says how many are played, and `-Dengine.seed` where they
/// begin. What is run when is up to the machine: a seed tells a history, and not all that happens.
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class RealEngineTest {
  private static final Template TEMPLATE =
      Template.read(Path.of("..", "..", "template.yaml").toAbsolutePath().normalize());

  /// Of so many histories, one is compared with a rebuild on the engines too.
  private static final int REBUILT = 10;

  private static final int CONNECTIONS = 200;

  @TempDir private static Path folder;

  private final Tally faults = new Tally();

  @Test
  void convergesWhateverTheClientsMeet() throws InterruptedException {
    var histories = Long.getLong("engine.histories", 100);
    var first = Long.getLong("engine.seed", 1);
    var start = System.nanoTime();
    try (var s3 = LocalS3.start("127.0.0.1", 0, Optional.of(folder.resolve("s3")));
        var http = Apache5HttpClient.builder().maxConnections(CONNECTIONS).build()) {
      for (var seed = first; seed < first + histories; seed++) {
        play(LongHistory.of(seed), s3, http);
      }
    }
    System.out.printf(
        "%d histories on the engines in %d s, with these faults: %s%n",
        histories, (System.nanoTime() - start) / 1_000_000_000, faults);
  }

  private void play(History history, LocalS3 s3, SdkHttpClient http) throws InterruptedException {
    var checkpoints = folder.resolve("checkpoints-" + history.seed());
    try (var world = new RealWorld(history, new Rules(), TEMPLATE, s3, http, checkpoints, faults)) {
      var rest = world.play();
      assertEquals(held(rest.table().recordsAfter(0)), held(rest.records()), "the stream's items");
      assertEquals(List.of(), Inspection.of(rest), () -> told(history));
      if (history.seed() % REBUILT == 0) {
        assertEquals(rest.rebuilt(), world.rebuilt(), () -> told(history));
      }
    }
  }

  /// What a table holds after these records.
  private static Map<Key, Item> held(List<Recorded> records) {
    var items = new HashMap<Key, Item>();
    records.forEach(record ->
        record
            .after()
            .ifPresentOrElse(it -> items.put(record.key(), it), () -> items.remove(record.key())));
    return items;
  }

  private static String told(History history) {
    return "\n" + String.join("\n", history.told()) + "\n";
  }
}
