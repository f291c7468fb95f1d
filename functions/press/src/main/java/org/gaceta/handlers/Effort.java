package org.gaceta.handlers;

import java.util.function.BooleanSupplier;
import org.gaceta.handlers.telemetry.Wordless;
import org.gaceta.store.table.RemainingTime;
import org.gaceta.store.table.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/// How a piece of work for some records ended.
enum Effort {
  DONE,

  /// There was no capacity, no answer or no time, or others came before: it may be done as it is
  /// another time.
  AGAIN,

  /// It failed for a reason that lies in what it is about, such as a corrupt item, and will until
  /// somebody mends that.
  POISONED;

  private static final Logger LOG = LoggerFactory.getLogger(Effort.class);

  /// Makes it, unless the call's time is up.
  ///
  /// @param what says in the log what it is about, and nothing that an item holds
  /// @param work tells whether it is done; if not, there was no capacity or others came before
  static Effort at(String what, BooleanSupplier work) {
    if (RemainingTime.isUp()) {
      LOG.warn("{}: no time was left to begin it; it comes again", what);
      return AGAIN;
    }
    try {
      if (work.getAsBoolean()) {
        return DONE;
      }
      LOG.warn("{}: no capacity, or others came before, in every attempt; it comes again", what);
      return AGAIN;
    } catch (Unavailable | SdkException e) {
      // what the SDK throws of the deployment, such as no permission, is no record's fault either
      LOG.warn("{}: no answer; it comes again", what, e);
      return AGAIN;
    } catch (RuntimeException | Error e) {
      // an Error too: on a thread of its own nobody else would hear of it, and records would be
      // lost
      LOG.error("{}: cannot be done", what, new Wordless(e));
      return POISONED;
    }
  }
}
