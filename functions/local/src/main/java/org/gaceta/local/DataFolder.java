package org.gaceta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where a stack keeps its data between runs, for one stack at a time.
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {
  /// @throws IllegalStateException if another stack works in it
  static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
      var lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(lock)) {
        lock.close();
        throw new IllegalStateException(
            "another stack works in %s: choose another folder with -Ddata".formatted(path));
      }
      return new DataFolder(path, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("-Ddata: no folder at " + path, e);
    }
  }

  private static boolean isTaken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() == null;
    } catch (OverlappingFileLockException _) {
      return true; // by a stack of this process
    }
  }

  @Override
  public void close() {
    try {
      lock.close(); // which unlocks
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
