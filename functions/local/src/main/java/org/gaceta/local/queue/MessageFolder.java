package org.gaceta.local.queue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/// The messages of one queue, a file each, so that a crash loses none that was taken.
record MessageFolder(Path path) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUFFIX = ".json";

  /// Makes the folder where there is none.
  static MessageFolder at(Path path) {
    try {
      return new MessageFolder(Files.createDirectories(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In the order of sending.
  List<Message> read() {
    try (var files = Files.list(path)) {
      return files
          // what a crash left half written has another name
          .filter(it -> it.toString().endsWith(SUFFIX))
          .map(MessageFolder::message)
          .sorted(Comparator.comparing(Message::id))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Message message(Path file) {
    try {
      return JSON.readValue(file.toFile(), Message.class);
    } catch (IOException e) {
      throw new UncheckedIOException("no message in " + file, e);
    }
  }

  /// Puts it there, in the place of what had its id.
  void write(Message message) {
    var half = path.resolve(message.id() + ".half");
    try {
      JSON.writeValue(half.toFile(), message);
      Files.move(half, file(message), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(Message message) {
    try {
      Files.deleteIfExists(file(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(Message message) {
    return path.resolve(message.id() + SUFFIX);
  }
}
