package org.gaceta.simulation;

/// What goes wrong with one call to the table, the bucket or a queue.
enum Fault {
  /// It never arrives.
  LOST,
  /// It takes effect, and its answer is lost.
  ANSWER_LOST,
  /// Its answer is lost, and it takes effect at some later time, if it then still may.
  LATE,
  /// Another transaction holds an item, or S3 says 409.
  CONFLICT,
  THROTTLED,
  /// The invocation stops before it.
  CRASH,
  /// The invocation stops after it.
  CRASH_AFTER,
  /// The invocation stops, and it takes effect at some later time, if it then still may.
  CRASH_LATE
}
