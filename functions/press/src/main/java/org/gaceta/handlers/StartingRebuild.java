package org.gaceta.handlers;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.rebuild.Plan;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.RebuildParts;
import org.gaceta.store.Rebuilds;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.table.Unavailable;

/// Starts rebuilds: writes their parts down, and gives them to the queue.
///
/// @param digest names the settings and the renderer
record StartingRebuild(
    Rebuilds rebuilds, RebuildParts parts, Supplier<Queue> queue, Supplier<String> digest) {

  /// Starts one; or the same once more, where the last could not give all its parts to the queue.
  ///
  /// @return its ULID, and how many parts the queue has of it
  Map<String, Object> start(Rebuild what) {
    return send(
        rebuilds
            .begin(what, digest.get())
            .orElseThrow(() -> new Unavailable("no rebuild could be begun; try again")));
  }

  /// Starts one of all the site where the last was of another deployment. One that was cut off gets
  /// its parts into the queue again, which does no harm to a part that is there still.
  Map<String, Object> startIfDeployed() {
    var now = digest.get();
    var unfinished = rebuilds.unfinished();
    var resumed = unfinished.map(this::send);
    var isOfNow = unfinished.filter(it -> it.what().isOfAll() && it.digest().equals(now));
    if (isOfNow.isPresent() || rebuilds.finishedDigest().equals(Optional.of(now))) {
      return resumed.orElseGet(() -> Map.of("parts", 0));
    }
    return start(Rebuild.ALL);
  }

  /// How far the last one has come.
  Map<String, Object> report() {
    return rebuilds
        .last()
        .map(run -> {
          var progress = parts.progress(run.id());
          return Map.<String, Object>of(
              "rebuild", run.id(),
              "done", progress.done(),
              "toDo", progress.toDo(),
              "looked", progress.looked());
        })
        .orElseGet(() -> Map.of("done", 0, "toDo", 0));
  }

  private Map<String, Object> send(Rebuilds.Run run) {
    var open =
        parts
            .open(run, Plan.parts(run.what()))
            .orElseThrow(() -> new Unavailable("the parts were not written down; try again"));
    var bodies = open.stream().map(it -> new PartMessage(run.id(), it).write()).toList();
    if (!queue.get().send(bodies) || !rebuilds.sent(run)) {
      throw new Unavailable("the queue has not taken all the parts; try again");
    }
    return Map.of("rebuild", run.id(), "parts", open.size());
  }
}
