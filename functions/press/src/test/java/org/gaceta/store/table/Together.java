package org.gaceta.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Runs one task on many threads that begin together.
public final class Together {
  private Together() {}

  /// What each thread answered; its number is from 0.
  public static <T> List<T> run(int threads, Task<T> task) throws Exception {
    var start = new CountDownLatch(threads);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var running =
          IntStream.range(0, threads)
              .mapToObj(thread ->
                  executor.submit(() -> {
                    start.countDown();
                    start.await();
                    return task.run(thread);
                  }))
              .toList();
      var answers = new ArrayList<T>();
      for (Future<T> each : running) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  /// What each thread does.
  @FunctionalInterface
  public interface Task<T> {
    T run(int thread) throws Exception;
  }
}
