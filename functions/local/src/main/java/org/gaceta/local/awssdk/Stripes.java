package org.gaceta.local.awssdk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Locks for keys, fewer than there are keys. Those whose files may share a folder have one lock:
/// an empty folder is removed with its last file.
final class Stripes {
  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

  <T> T locked(String key, Supplier<T> work) {
    var lock = locks[Math.floorMod(FileName.family(key).hashCode(), locks.length)];
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
