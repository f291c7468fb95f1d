package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.store.RebuildPart;
import org.gaceta.store.RebuildParts;
import org.gaceta.store.Rebuilds;
import org.gaceta.store.queue.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works the parts of rebuilds that the queue brings, each from where the last worker was; what
/// there is no time left for goes back to the queue. A part that comes twice, or to two at once, is
/// gone through twice, which alters nothing.
final class PartWork {
  private static final Logger LOG = LoggerFactory.getLogger(PartWork.class);

  /// The time that is left for the last step.
  private static final Duration KEPT = Duration.ofSeconds(60);

  private final Rebuilds rebuilds;
  private final RebuildParts parts;
  private final Supplier<Queue> queue;
  private final Walking walking;
  private final Sweeping sweeping;

  PartWork(
      Rebuilds rebuilds,
      RebuildParts parts,
      Supplier<Queue> queue,
      Walking walking,
      Sweeping sweeping) {
    this.rebuilds = rebuilds;
    this.parts = parts;
    this.queue = queue;
    this.walking = walking;
    this.sweeping = sweeping;
  }

  /// What came of a step.
  sealed interface Step {
    /// It is to be taken again, by a message that comes again.
    record Failed() implements Step {}

    /// It is done, and the next one goes on there.
    record Further(int looked, List<String> position) implements Step {}

    /// It was the last.
    record Last(int looked) implements Step {}
  }

  /// Works what a message names.
  ///
  /// @return whether the message is done with; if not, it comes again
  boolean isDone(String body, Context context) {
    try {
      var message = PartMessage.read(body);
      var part = parts.find(message.rebuild(), message.part());
      if (part.isEmpty()) {
        LOG.warn("{}: nothing is known of this part any more", message);
      }
      return part.isEmpty() || isDone(message, part.get(), context);
    } catch (RuntimeException e) {
      LOG.error("part {} failed; it comes again", body, e);
      return false;
    }
  }

  private boolean isDone(PartMessage message, RebuildPart part, Context context) {
    var at = part;
    while (!at.done()) {
      switch (step(at)) {
        case Step.Failed _ -> {
          LOG.warn("{}: a step was not done in any attempt; it comes again", message);
          return false;
        }
        case Step.Further(var looked, var position) -> {
          at = at.at(position, looked);
          if (!parts.advance(message.rebuild(), message.part(), at)) {
            return false;
          }
          if (context.getRemainingTimeInMillis() < KEPT.toMillis()) {
            LOG.info("{}: goes on by another message", message);
            return queue.get().send(List.of(message.write()));
          }
        }
        case Step.Last(var looked) -> {
          at = at.at(List.of(), looked);
          if (!parts.done(message.rebuild(), message.part(), at)) {
            return false;
          }
          at = at.ended();
        }
      }
    }
    return isNoted(message, at);
  }

  private Step step(RebuildPart part) {
    return switch (part.part()) {
      case Part.Sweep it -> sweeping.step(it, part.what(), part.position());
      case Part.Always _, Part.Walk _, Part.OfDay _ -> walking.step(part);
    };
  }

  /// Looks whether it was the last part, which a worker that was cut off here leaves to the next.
  private boolean isNoted(PartMessage message, RebuildPart part) {
    var progress = parts.progress(message.rebuild());
    LOG.info(
        "{}: done, with {} looked at; {} parts of the rebuild are done, {} to do",
        message,
        part.looked(),
        progress.done(),
        progress.toDo());
    return progress.toDo() > 0
        || !part.what().isOfAll()
        || rebuilds.finish(new Rebuilds.Run(message.rebuild(), part.what(), part.digest()));
  }
}
