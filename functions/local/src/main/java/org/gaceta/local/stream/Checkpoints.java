package org.gaceta.local.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far one function has come in each shard of the stream, kept in a file. The file is replaced
/// as a whole, so that a crash leaves the one before; losing it means that records come again.
final class Checkpoints {
  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String END = "END";

  private final Path file;
  private final String stream;
  private final Map<String, String> positions;

  private Checkpoints(Path file, String stream, Map<String, String> positions) {
    this.file = file;
    this.stream = stream;
    this.positions = positions;
  }

  /// @param stream the stream's ARN: what was noted of another stream is forgotten
  static Checkpoints open(Path folder, String function, String stream) {
    var file = folder.resolve(function + ".json");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var kept = read(file).filter(it -> it.stream().equals(stream)).map(Kept::positions);
    return new Checkpoints(file, stream, new HashMap<>(kept.orElse(Map.of())));
  }

  /// The sequence number of the last record that was answered; none before the first.
  Optional<String> after(String shard) {
    return Optional.ofNullable(positions.get(shard)).filter(it -> !it.equals(END));
  }

  boolean isEnded(String shard) {
    return END.equals(positions.get(shard));
  }

  void advance(String shard, String sequenceNumber) {
    positions.put(shard, sequenceNumber);
    write();
  }

  /// The shard is closed, and all of it was answered.
  void end(String shard) {
    advance(shard, END);
  }

  /// Forgets shards that the stream no longer has.
  void retain(Collection<String> shards) {
    if (positions.keySet().retainAll(shards)) {
      write();
    }
  }

  private static Optional<Kept> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), Kept.class))
          : Optional.empty();
    } catch (IOException e) {
      LOG.warn("{} is unreadable, so the stream is read from its beginning", file, e);
      return Optional.empty();
    }
  }

  private void write() {
    var next = file.resolveSibling(file.getFileName() + ".next");
    try {
      JSON.writeValue(next.toFile(), new Kept(stream, positions));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Kept(String stream, Map<String, String> positions) {}
}
